package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;

/** What the deployed models name exists, and nothing else may be named. */
@WholeApplication
class ModelBeansTest {

    private static final Pattern BEAN = Pattern.compile("\\$\\{([a-zA-Z]+)[.}]");

    @Autowired
    RepositoryService repository;

    @Autowired
    ModelBeans beans;

    @Autowired
    Map<String, UserTaskDoor> doors;

    @Autowired
    Deployment deployment;

    private Set<BpmnModelInstance> models() {
        return repository.createProcessDefinitionQuery().latestVersion().list().stream()
                .map(ProcessDefinition::getId)
                .map(repository::getBpmnModelInstance)
                .collect(Collectors.toSet());
    }

    @Test
    void everyBeanThatAModelNamesExistsAndEveryBeanIsNamed() {
        Set<String> named = new TreeSet<>();
        for (BpmnModelInstance model : models()) {
            Matcher matcher = BEAN.matcher(
                    org.camunda.bpm.model.xml.impl.util.IoUtil.convertXmlDocumentToString(model.getDocument()));
            while (matcher.find()) {
                named.add(matcher.group(1));
            }
        }
        named.removeAll(Set.of(
                PlanModel.PLAN_APPROVED,
                AssignmentModel.RESULT_CONFIRMED,
                AssignmentModel.RESULT_ACCEPTED,
                "assignmentId"));
        assertThat(named).isEqualTo(new TreeSet<>(beans.byName().keySet()));
    }

    @Test
    void everyUserTaskHasTheDoorOfItsName() {
        Set<String> tasks = models().stream()
                .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
                .map(UserTask::getId)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(doors.values().stream().map(UserTaskDoor::taskKey)).containsExactlyInAnyOrderElementsOf(tasks);
        doors.forEach((name, door) ->
                assertThat("UserTask_" + name.replaceFirst("Completed$", "")).isEqualToIgnoringCase(door.taskKey()));
    }

    @Test
    void anUnchangedSetIsNotDeployedAgain() {
        long before = repository.createDeploymentQuery().count();
        deployment.afterSingletonsInstantiated();
        assertThat(repository.createDeploymentQuery().count()).isEqualTo(before).isOne();
    }
}
