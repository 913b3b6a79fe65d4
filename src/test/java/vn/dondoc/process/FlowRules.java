package vn.dondoc.process;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaFailedJobRetryTimeCycle;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaOut;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** How process models meet people, beans, jobs and each other; each rule answers with its findings. */
final class FlowRules {

    private static final Set<String> SCRIPTS = Set.of("script", "scriptTask");

    private FlowRules() {}

    static List<String> tellPeopleWhatToDo(ModelSet set) {
        return set.all(UserTask.class)
                .filter(task -> !ProcessRules.isDocumented(task))
                .map(task -> task.getId() + " has no Vietnamese documentation")
                .toList();
    }

    static List<String> haveSomebodyForEachTask(ModelSet set) {
        return set.all(UserTask.class)
                .filter(task -> task.getCamundaAssignee() == null && task.getCamundaCandidateGroups() == null)
                .map(task -> task.getId() + " has neither assignee nor candidate groups")
                .toList();
    }

    static List<String> haveAFormForEachTask(ModelSet set) {
        Set<String> forms =
                set.forms().values().stream().map(f -> f.path("id").asText()).collect(Collectors.toSet());
        return set.all(UserTask.class)
                .filter(task -> !"deployment".equals(task.getCamundaFormRefBinding())
                        || !forms.contains(Objects.toString(task.getCamundaFormRef())))
                .map(task -> task.getId() + " has no form of its own deployment")
                .toList();
    }

    static List<String> passEachTaskThroughItsListener(ModelSet set) {
        return set.all(UserTask.class)
                .filter(task -> extensions(task, CamundaTaskListener.class)
                        .noneMatch(listener -> "complete".equals(listener.getCamundaEvent())
                                && completed(task).equals(listener.getCamundaDelegateExpression())))
                .map(task -> task.getId() + " does not tell " + completed(task))
                .toList();
    }

    static List<String> decideEveryBranch(ModelSet set) {
        return set.all(ExclusiveGateway.class)
                .filter(gateway -> gateway.getOutgoing().size() > 1)
                .flatMap(gateway -> gateway.getOutgoing().stream()
                        .filter(flow -> flow.equals(gateway.getDefault()) == (flow.getConditionExpression() != null)))
                .map(flow -> flow.getId() + " needs a condition, or to be the default")
                .toList();
    }

    static List<String> callOthersByBusinessKeyAlone(ModelSet set) {
        Set<String> known = set.all(Process.class).map(Process::getId).collect(Collectors.toSet());
        return set.all(CallActivity.class)
                .filter(call -> !"latest".equals(call.getCamundaCalledElementBinding())
                        || !known.contains(call.getCalledElement())
                        || extensions(call, CamundaOut.class).findAny().isPresent()
                        || !extensions(call, CamundaIn.class)
                                .map(in -> in.getCamundaBusinessKey() != null
                                        && in.getCamundaVariables() == null
                                        && in.getCamundaSource() == null
                                        && in.getCamundaSourceExpression() == null)
                                .toList()
                                .equals(List.of(true)))
                .map(call -> call.getId() + " does not call the latest process by business key alone")
                .toList();
    }

    static List<String> spreadManyChildrenOverJobs(ModelSet set) {
        return set.all(MultiInstanceLoopCharacteristics.class)
                .filter(loop -> loop.isSequential()
                        || !loop.isCamundaAsyncAfter()
                        || !loop.isCamundaExclusive()
                        || !Objects.toString(loop.getCamundaCollection()).startsWith("${"))
                .map(loop -> ((FlowElement) loop.getParentElement()).getId()
                        + " is not parallel over a bean's list with asyncAfter on the inner activity")
                .toList();
    }

    static List<String> retryEveryJob(ModelSet set) {
        Stream<BaseElement> nodes = set.all(FlowNode.class)
                .filter(node -> node.isCamundaAsyncBefore() || node.isCamundaAsyncAfter())
                .map(BaseElement.class::cast);
        Stream<BaseElement> loops = set.all(MultiInstanceLoopCharacteristics.class)
                .filter(loop -> loop.isCamundaAsyncBefore() || loop.isCamundaAsyncAfter())
                .map(BaseElement.class::cast);
        Stream<BaseElement> timers =
                set.all(TimerEventDefinition.class).map(timer -> (BaseElement) timer.getParentElement());
        return Stream.of(nodes, loops, timers)
                .flatMap(jobs -> jobs)
                .filter(job -> extensions(job, CamundaFailedJobRetryTimeCycle.class)
                        .noneMatch(cycle -> cycle.getTextContent().matches("R\\d+/PT\\d+[MH]")))
                .map(job -> job.getElementType().getTypeName() + " of "
                        + (job.getId() == null ? ((BaseElement) job.getParentElement()).getId() : job.getId())
                        + " has no retry cycle")
                .toList();
    }

    static List<String> workThroughBeansAlone(ModelSet set) {
        Stream<String> services = set.all(ServiceTask.class)
                .filter(task -> !bean(task.getId()).equals(task.getCamundaDelegateExpression()))
                .map(task -> task.getId() + " does not call " + bean(task.getId()));
        Stream<String> scripts = set.xml()
                .filter(element -> SCRIPTS.contains(element.getLocalName())
                        || element.hasAttribute("language")
                        || element.hasAttribute("scriptFormat"))
                .map(element -> element.getLocalName() + " is a script");
        return Stream.concat(services, scripts).toList();
    }

    private static String completed(UserTask task) {
        return bean(task.getId()).replace("}", "Completed}");
    }

    /** {@code ServiceTask_IssuePlan} is done by {@code ${issuePlan}}. */
    private static String bean(String elementId) {
        String meaning = elementId.substring(elementId.indexOf('_') + 1);
        return "${" + meaning.substring(0, 1).toLowerCase(Locale.ROOT) + meaning.substring(1) + "}";
    }

    private static <T extends ModelElementInstance> Stream<T> extensions(BaseElement element, Class<T> kind) {
        ExtensionElements extensions = element.getExtensionElements();
        return extensions == null ? Stream.empty() : extensions.getChildElementsByType(kind).stream();
    }
}
