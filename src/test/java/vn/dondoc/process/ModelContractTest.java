package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.process.Contract.holds;
import static vn.dondoc.process.Contract.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.xml.ModelException;
import org.junit.jupiter.api.Test;

/** What can be proven of the processes by reading their models. */
public class ModelContractTest {

    @Test
    void everyProcessIsValidBpmn() {
        assertThat(Contract.SHIPPED.processes()).containsOnlyKeys("plan-lifecycle", "assignment");
        Contract.SHIPPED.processes().values().forEach(Bpmn::validateModel);
        assertThatThrownBy(() -> ModelSet.canary("bpmn:userTask", "bpmn:humanTask"))
                .isInstanceOf(ModelException.class);
    }

    @Test
    void everyProcessIsKeptForYears() {
        holds(ProcessRules::keepHistoryForYears);
        reports(ProcessRules::keepHistoryForYears, "P3650D", "P180D");
        reports(ProcessRules::keepHistoryForYears, " camunda:historyTimeToLive=\"P3650D\"", "");
    }

    @Test
    void nobodyStartsAProcessInTasklist() {
        holds(ProcessRules::areStartedByTheApplicationAlone);
        reports(
                ProcessRules::areStartedByTheApplicationAlone,
                "isStartableInTasklist=\"false\"",
                "isStartableInTasklist=\"true\"");
        reports(ProcessRules::areStartedByTheApplicationAlone, "isExecutable=\"true\"", "isExecutable=\"false\"");
    }

    @Test
    void everythingDrawnIsNamedInVietnamese() {
        holds(ProcessRules::speakVietnamese);
        reports(ProcessRules::speakVietnamese, "name=\"Ghi nhận kết quả\"", "name=\"Record result\"");
        reports(ProcessRules::speakVietnamese, " name=\"Không đạt\" sourceRef", " sourceRef");
        reports(ProcessRules::speakVietnamese, "Quy trình mẫu", "Sample process");
    }

    @Test
    void everyElementIsNamedByTypeAndMeaning() {
        holds(ProcessRules::nameElementsByTypeAndMeaning);
        reports(ProcessRules::nameElementsByTypeAndMeaning, "ServiceTask_Record", "Task_Record");
        reports(ProcessRules::nameElementsByTypeAndMeaning, "BoundaryTimer_WorkLate", "BoundaryMessage_WorkLate");
        reports(ProcessRules::nameElementsByTypeAndMeaning, "Flow_WorkBad", "Flow_1x2y3z4");
    }

    @Test
    void noIdIsGenerated() {
        holds(ProcessRules::haveNoGeneratedIds);
        reports(ProcessRules::haveNoGeneratedIds, "TimerDefinition_WorkLate", "TimerEventDefinition_0k3v9qd");
        reports(ProcessRules::haveNoGeneratedIds, "Flow_WorkBad_di", "Flow_1x2y3z4_di");
    }

    @Test
    void everyIdIsThatOfItsFileAndOccursOnce() {
        holds(ProcessRules::areNamedAsTheirFilesOnceOnly);
        reports(ProcessRules::areNamedAsTheirFilesOnceOnly, "\"smallTask\"", "\"smallProcess\"");
        reports(ProcessRules::areNamedAsTheirFilesOnceOnly, "\"smallProcess\"", "\"small_process\"");
    }

    @Test
    void everyMessageIsReceivedUnderItsName() {
        holds(ProcessRules::receiveMessagesByName);
        String end = "</bpmn:process>";
        reports(ProcessRules::receiveMessagesByName, end, end + "<bpmn:message id=\"Message_Lost\" name=\"Lost\" />");
    }

    @Test
    void everyUserTaskTellsPeopleWhatToDo() {
        holds(FlowRules::tellPeopleWhatToDo);
        reports(FlowRules::tellPeopleWhatToDo, "Người được giao làm việc nhỏ này.", "Do it.");
    }

    @Test
    void everyUserTaskHasSomebody() {
        holds(FlowRules::haveSomebodyForEachTask);
        reports(FlowRules::haveSomebodyForEachTask, "camunda:candidateGroups=\"${candidates.heads(execution)}\"", "");
    }

    @Test
    void everyUserTaskHasAFormOfItsOwnDeployment() {
        holds(FlowRules::haveAFormForEachTask);
        reports(FlowRules::haveAFormForEachTask, "camunda:formRef=\"smallTask\"", "camunda:formRef=\"other\"");
        reports(FlowRules::haveAFormForEachTask, "formRefBinding=\"deployment\"", "formRefBinding=\"latest\"");
    }

    @Test
    void everyUserTaskIsCompletedThroughItsListener() {
        holds(FlowRules::passEachTaskThroughItsListener);
        reports(FlowRules::passEachTaskThroughItsListener, "${smallTaskCompleted}", "${otherTaskCompleted}");
        reports(FlowRules::passEachTaskThroughItsListener, "event=\"complete\"", "event=\"create\"");
    }

    @Test
    void everyBranchIsDecided() {
        holds(FlowRules::decideEveryBranch);
        reports(FlowRules::decideEveryBranch, " default=\"Flow_WorkBad\"", "");
        reports(FlowRules::decideEveryBranch, "default=\"Flow_WorkBad\"", "default=\"Flow_WorkGood\"");
    }

    @Test
    void processesCallEachOtherByBusinessKeyAlone() {
        holds(FlowRules::callOthersByBusinessKeyAlone);
        String in = "<camunda:in businessKey=\"${assignmentId}\" />";
        reports(FlowRules::callOthersByBusinessKeyAlone, in, in + "<camunda:in variables=\"all\" />");
        reports(FlowRules::callOthersByBusinessKeyAlone, in, in + "<camunda:out source=\"a\" target=\"b\" />");
        reports(FlowRules::callOthersByBusinessKeyAlone, "ElementBinding=\"latest\"", "ElementBinding=\"deployment\"");
        reports(FlowRules::callOthersByBusinessKeyAlone, "calledElement=\"smallProcess\"", "calledElement=\"other\"");
    }

    @Test
    void manyChildrenAreJoinedByJobs() {
        holds(FlowRules::spreadManyChildrenOverJobs);
        reports(FlowRules::spreadManyChildrenOverJobs, " camunda:asyncAfter=\"true\"", "");
        reports(
                FlowRules::spreadManyChildrenOverJobs,
                "camunda:asyncAfter",
                "isSequential=\"true\" camunda:asyncAfter");
        reports(FlowRules::spreadManyChildrenOverJobs, "\"${work.all(execution)}\"", "\"listOfWork\"");
    }

    @Test
    void everyJobIsRetried() {
        holds(FlowRules::retryEveryJob);
        reports(FlowRules::retryEveryJob, "R5/PT10M", "never");
        reports(
                FlowRules::retryEveryJob,
                "delegateExpression=\"${record}\"",
                "delegateExpression=\"${record}\" camunda:asyncBefore=\"true\"");
    }

    @Test
    void workIsDoneByBeansNotByScripts() {
        holds(FlowRules::workThroughBeansAlone);
        reports(FlowRules::workThroughBeansAlone, "${record}", "${anything.else()}");
        reports(FlowRules::workThroughBeansAlone, "delegateExpression=\"${record}\"", "class=\"vn.dondoc.Record\"");
        reports(
                FlowRules::workThroughBeansAlone,
                "tFormalExpression\">${workGood}",
                "tFormalExpression\" language=\"javascript\">${workGood}");
    }

    @Test
    void everyDrawnTermIsInTheGlossary() throws IOException {
        String glossary = Files.readString(Path.of("docs/glossary.md"));
        assertThat(ProcessRules.areInTheGlossary(Contract.SHIPPED, glossary)).isEmpty();
        assertThat(ProcessRules.areInTheGlossary(Contract.SHIPPED, glossary.replace("Gia hạn", "Kéo dài")))
                .containsExactly("EventSubProcess_Extension is not in the glossary as Gia hạn");
    }
}
