package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.process.Contract.holds;
import static vn.dondoc.process.Contract.reports;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The processes are drawn so that a head of office can read them. */
public class LayoutContractTest {

    private static final List<String> HAPPY_PLAN = List.of(
            "StartEvent_PlanSubmitted",
            "UserTask_ReviewPlan",
            "Gateway_PlanApproved",
            "UserTask_IssuePlan",
            "ServiceTask_IssuePlan",
            "StartEvent_YearOfWork",
            "CallActivity_Dispatch",
            "EndEvent_WorkDone",
            "Gateway_WorkEnded",
            "ServiceTask_ClosePlan",
            "EndEvent_PlanClosed");

    private static final List<String> HAPPY_ASSIGNMENT = List.of(
            "StartEvent_WorkAssigned",
            "UserTask_AppointOfficer",
            "Gateway_StartOfWork",
            "Gateway_WorkBegins",
            "UserTask_CarryOut",
            "UserTask_ConfirmResult",
            "Gateway_ResultConfirmed",
            "UserTask_AcceptResult",
            "Gateway_ResultAccepted",
            "Gateway_FurtherOccurrence",
            "EndEvent_AssignmentDone");

    @Test
    void everythingIsDrawn() {
        holds(LayoutRules::drawEverything);
        reports(LayoutRules::drawEverything, "bpmnElement=\"Flow_Recorded\"", "bpmnElement=\"Flow_WorkGood\"");
        reports(
                LayoutRules::drawEverything,
                "bpmnElement=\"EndEvent_WorkDone\"",
                "bpmnElement=\"EndEvent_WorkRefused\"");
    }

    @Test
    void noTwoShapesOverlap() {
        holds(LayoutRules::keepShapesApart);
        reports(LayoutRules::keepShapesApart, "x=\"680\" y=\"160\"", "x=\"600\" y=\"160\"");
    }

    @Test
    void everyEdgeBeginsAndEndsAtItsShapes() {
        holds(LayoutRules::tieEdgesToTheirShapes);
        reports(LayoutRules::tieEdgesToTheirShapes, "waypoint x=\"852\"", "waypoint x=\"840\"");
    }

    @Test
    void noEdgeCrossesAnother() {
        holds(LayoutRules::crossNoEdges);
        reports(
                LayoutRules::crossNoEdges,
                "<di:waypoint x=\"680\" y=\"200\" />",
                "<di:waypoint x=\"655\" y=\"120\" /><di:waypoint x=\"480\" y=\"120\" />"
                        + "<di:waypoint x=\"480\" y=\"220\" />");
    }

    @Test
    void noEdgeRunsThroughAnotherShape() {
        holds(LayoutRules::leadEdgesAroundOtherShapes);
        reports(
                LayoutRules::leadEdgesAroundOtherShapes,
                "<di:waypoint x=\"430\" y=\"225\" />",
                "<di:waypoint x=\"430\" y=\"225\" /><di:waypoint x=\"740\" y=\"230\" />");
    }

    @Test
    void everyLabelCanBeRead() {
        holds(LayoutRules::leaveLabelsReadable);
        reports(LayoutRules::leaveLabelsReadable, "y=\"182\"", "y=\"196\"");
    }

    @Test
    void theHappyPathIsOneLine() {
        assertThat(LayoutRules.keepOneLine(Contract.SHIPPED, HAPPY_PLAN)).isEmpty();
        assertThat(LayoutRules.keepOneLine(Contract.SHIPPED, HAPPY_ASSIGNMENT)).isEmpty();
        assertThat(LayoutRules.keepOneLine(Contract.SHIPPED, List.of("UserTask_ReviewPlan", "UserTask_RevisePlan")))
                .isNotEmpty();
    }
}
