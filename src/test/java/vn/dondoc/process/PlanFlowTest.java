package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.plan.Fixtures.CONTINUOUS;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.Plans;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.process.time.EngineTime;
import vn.dondoc.shared.Refusal;

@WholeApplication
class PlanFlowTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);

    @Autowired
    Office office;

    @Autowired
    Plans plans;

    @Autowired
    PlanReads reads;

    @Autowired
    TaskInbox inbox;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    EngineTime engineTime;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void theDayOfIssue() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private static PlanDraft small() {
        return plan(
                List.of(task("Việc 1", "th", CONTINUOUS), task("Việc 2", "vxnv", byDate(LocalDate.of(2024, 9, 12)))));
    }

    private PlanStatus status(PlanId plan) {
        return reads.find(plan).orElseThrow().status();
    }

    @Test
    void aCollectiveLeadBecomesOneWorkForEachMemberUnit() {
        PlanId plan = office.issued(plan(List.of(task("Việc chung", "vp-all", CONTINUOUS))), ISSUED);
        assertThat(jdbc.sql("select unit from assignment where plan = ?")
                        .param(plan.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("hctc", "ncpc", "th", "vxnv", "cbth", "nk");
        assertThat(office.tasks("nk-head", plan, AssignmentModel.APPOINT_OFFICER))
                .hasSize(1);
    }

    @Test
    void aReturnedPlanIsRevisedAndComesBackToTheLeadership() {
        PlanId plan = office.submitted(small());
        office.complete(
                "leader", plan, PlanModel.REVIEW_PLAN, Map.of("decision", "return", "comment", "Bổ sung thời gian"));
        assertThat(status(plan)).isEqualTo(PlanStatus.RETURNED);
        office.complete("hctc-officer", plan, PlanModel.REVISE_PLAN, Map.of("comment", "Đã bổ sung"));
        assertThat(office.tasks("leader", plan, PlanModel.REVIEW_PLAN)).hasSize(1);
    }

    @Test
    void aSubmissionIsWithdrawnOnlyBeforeItIsRead() {
        PlanId plan = office.submitted(small());
        TaskView review = office.tasks("leader", plan, PlanModel.REVIEW_PLAN).get(0);
        inbox.claim(office.person("leader"), review.id());
        assertThatThrownBy(() -> plans.withdraw(office.person("hctc-officer"), plan))
                .isInstanceOf(Refusal.class);
        assertThat(status(plan)).isEqualTo(PlanStatus.SUBMITTED);
        inbox.unclaim(office.person("leader"), review.id());
        plans.withdraw(office.person("hctc-officer"), plan);
        assertThat(status(plan)).isEqualTo(PlanStatus.DRAFT);
        plans.submit(office.person("hctc-officer"), plan);
        assertThat(office.tasks("leader", plan, PlanModel.REVIEW_PLAN)).hasSize(1);
    }

    @Test
    void closingTheYearEndsContinuousWorkAsCarriedOutAndTheRestAsNotDone() {
        PlanId plan = office.issued(small(), ISSUED);
        office.complete("th-head", plan, AssignmentModel.APPOINT_OFFICER, Map.of("officer", "th-officer"));
        assertThatThrownBy(() -> plans.closeYear(office.person("hctc-head"), plan))
                .isInstanceOf(Refusal.class);
        time.to(Instant.parse("2024-12-31T02:00:00Z"));
        plans.closeYear(office.person("hctc-head"), plan);
        assertThat(jdbc.sql("select unit || ' ' || stage from assignment where plan = ?")
                        .param(plan.value())
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("th CARRIED_OUT", "vxnv NOT_DONE");
        assertThat(status(plan)).isEqualTo(PlanStatus.CLOSED);
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).isEmpty();
    }

    @Test
    void aRevokedPlanEndsEverythingOpenAndKeepsTheReason() {
        PlanId plan = office.issued(small(), ISSUED);
        plans.revoke(office.person("leader"), plan, "Thay bằng kế hoạch mới");
        assertThat(status(plan)).isEqualTo(PlanStatus.REVOKED);
        assertThat(reads.find(plan).orElseThrow().endReason()).isEqualTo("Thay bằng kế hoạch mới");
        assertThat(office.tasks("th-head", plan, AssignmentModel.APPOINT_OFFICER))
                .isEmpty();
        assertThat(runtime.createProcessInstanceQuery()
                        .processInstanceBusinessKey(plan.value())
                        .count())
                .isZero();
    }

    @Test
    void aNumberIsTakenOnceInAYear() {
        PlanId first = office.issued(small(), ISSUED);
        PlanId second = office.submitted(small());
        office.complete("leader", second, PlanModel.REVIEW_PLAN, Map.of("decision", "approve"));
        String taken = reads.find(first).orElseThrow().numberText();
        assertThatThrownBy(() -> office.complete(
                        "clerk", second, PlanModel.ISSUE_PLAN, Map.of("number", taken, "date", "2024-06-03")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("plan.issue.numberTaken"));
        assertThat(status(second)).isEqualTo(PlanStatus.APPROVED);
    }

    @Test
    void whatWasSubmittedLeavesNoCopyInTheEngine() {
        PlanId plan = office.submitted(small());
        office.complete("leader", plan, PlanModel.REVIEW_PLAN, Map.of("decision", "approve", "comment", "Đồng ý"));
        assertThat(history.createHistoricVariableInstanceQuery()
                        .processInstanceIdIn(runtime.createProcessInstanceQuery()
                                .processInstanceBusinessKey(plan.value())
                                .singleResult()
                                .getId())
                        .list())
                .extracting("name")
                .containsExactly(PlanModel.PLAN_APPROVED);
    }

    @Test
    void keysThatTheFormDoesNotHaveAreRefused() {
        PlanId plan = office.submitted(small());
        for (String key : List.of("planApproved", "requestId", "x")) {
            assertThatThrownBy(() -> office.complete(
                            "leader", plan, PlanModel.REVIEW_PLAN, Map.of("decision", "approve", key, true)))
                    .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                            .isEqualTo("form.unknownKey"));
        }
        assertThat(status(plan)).isEqualTo(PlanStatus.SUBMITTED);
    }

    @Test
    void anotherAgencysPlanDoesNotExist() {
        PlanId plan = office.submitted(small());
        assertThatThrownBy(() -> reads.get(office.person("sttt-leader"), plan))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        assertThat(office.tasks("sttt-leader", plan, PlanModel.REVIEW_PLAN)).isEmpty();
    }
}
