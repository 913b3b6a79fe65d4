package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.eventDriven;
import static vn.dondoc.plan.Fixtures.fromDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.recurring;
import static vn.dondoc.plan.Fixtures.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Requests;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.process.time.EngineTime;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

@WholeApplication
class AssignmentFlowTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);
    private static final LocalDate DUE = LocalDate.of(2024, 6, 12);

    @Autowired
    Office office;

    @Autowired
    Assignments assignments;

    @Autowired
    Requests requests;

    @Autowired
    PlanReads plans;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    EngineTime engineTime;

    @Autowired
    TimeTravel time;

    @BeforeEach
    void theDayOfIssue() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    @AfterEach
    void back() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private PlanId issued(String unit, Schedule schedule) {
        return office.issued(plan(List.of(task("Việc", unit, schedule))), ISSUED);
    }

    private AssignmentId id(PlanId plan) {
        return new AssignmentId(String.valueOf(office.assignment(plan).get("id")));
    }

    private void appoint(PlanId plan, String unit) {
        office.complete(unit + "-head", plan, AssignmentModel.APPOINT_OFFICER, Map.of("officer", unit + "-officer"));
    }

    private void handIn(PlanId plan, String unit) {
        office.complete(
                unit + "-officer",
                plan,
                AssignmentModel.CARRY_OUT,
                Map.of("result", "Đã xong", "completedOn", "2024-06-03"));
    }

    @Test
    void oneWorkGoesFromTheIssueToTheClosedPlan() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        handIn(plan, "th");
        office.complete("th-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
        office.complete("hctc-officer", plan, AssignmentModel.ACCEPT_RESULT, Map.of("decision", "approve"));
        engineTime.runDue();

        assertThat(office.assignment(plan)).containsEntry("stage", "ACCEPTED").containsEntry("late", false);
        assertThat(plans.find(plan).orElseThrow().status()).isEqualTo(PlanStatus.CLOSED);
        assertThat(instances(plan)).isZero();
    }

    private long instances(PlanId plan) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(plan.value())
                .count();
    }

    @Test
    void whatIsReturnedIsDoneAgainAndTheReasonIsKept() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        handIn(plan, "th");
        office.complete(
                "th-head",
                plan,
                AssignmentModel.CONFIRM_RESULT,
                Map.of("decision", "return", "comment", "Thiếu số văn bản"));
        assertThat(office.assignment(plan)).containsEntry("return_comment", "Thiếu số văn bản");
        handIn(plan, "th");
        office.complete("th-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
        office.complete(
                "hctc-head",
                plan,
                AssignmentModel.ACCEPT_RESULT,
                Map.of("decision", "return", "comment", "Chưa có minh chứng"));
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).hasSize(1);
    }

    @Test
    void aReturnWithoutAReasonIsRefusedAndKeepsTheTask() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        handIn(plan, "th");
        assertThatThrownBy(() ->
                        office.complete("th-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "return")))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("assignment.return.commentMissing"));
        assertThat(office.tasks("th-head", plan, AssignmentModel.CONFIRM_RESULT))
                .hasSize(1);
        assertThat(office.assignment(plan)).containsEntry("stage", "CONFIRMING");
    }

    @Test
    void theMonitoringUnitsOwnWorkIsAcceptedByTheLeadership() {
        PlanId plan = issued("hctc", byDate(DUE));
        appoint(plan, "hctc");
        handIn(plan, "hctc");
        office.complete("hctc-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
        assertThat(office.tasks("hctc-officer", plan, AssignmentModel.ACCEPT_RESULT))
                .isEmpty();
        office.complete("leader", plan, AssignmentModel.ACCEPT_RESULT, Map.of("decision", "approve"));
        assertThat(office.assignment(plan)).containsEntry("stage", "ACCEPTED");
    }

    @Test
    void theLeadershipHearsOnTheMorningOfTheThirdWorkingDayAndOverdueWorkCanStillBeFinished() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        Job timer = escalation(plan);
        // 12 June 2024 is a Wednesday: the third working day after it is Monday the 17th, 07:30 in Hanoi.
        assertThat(timer.getDuedate().toInstant()).isEqualTo(Instant.parse("2024-06-17T00:30:00Z"));
        time.to(Instant.parse("2024-06-17T00:30:00Z"));
        management.executeJob(timer.getId());

        office.complete(
                "leader",
                plan,
                AssignmentModel.HANDLE_OVERDUE,
                Map.of("action", "extend", "newDue", "2024-06-20", "comment", "Do thay đổi nhân sự"));
        assertThat(office.assignment(plan))
                .containsEntry("due_on", java.sql.Date.valueOf("2024-06-20"))
                .containsEntry("original_due_on", java.sql.Date.valueOf("2024-06-12"));
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT))
                .singleElement()
                .satisfies(open -> assertThat(open.due()).isEqualTo(Instant.parse("2024-06-20T16:59:00Z")));

        time.to(Instant.parse("2024-06-21T02:00:00Z"));
        office.complete(
                "th-officer",
                plan,
                AssignmentModel.CARRY_OUT,
                Map.of("result", "Đã xong", "completedOn", "2024-06-21"));
        assertThat(office.assignment(plan)).containsEntry("late", true);
    }

    private Job escalation(PlanId plan) {
        String instance = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(id(plan).value())
                .singleResult()
                .getId();
        return management
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(AssignmentModel.TIMER_OVERDUE)
                .singleResult();
    }

    @Test
    void anExtensionMovesTheDueDateOfTheOpenTaskAndItsEscalation() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        requests.askExtension(office.person("th-officer"), id(plan), LocalDate.of(2024, 6, 26), "Chờ số liệu của sở");
        office.complete(
                "hctc-head",
                plan,
                AssignmentModel.DECIDE_EXTENSION,
                Map.of("decision", "approve", "newDue", "2024-06-25"));
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT))
                .singleElement()
                .satisfies(open -> assertThat(open.due()).isEqualTo(Instant.parse("2024-06-25T16:59:00Z")));
        assertThat(escalation(plan).getDuedate().toInstant()).isEqualTo(Instant.parse("2024-06-28T00:30:00Z"));
    }

    @Test
    void aDifficultyIsAnsweredWhileTheWorkGoesOnAndEndsWithIt() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        requests.raiseDifficulty(office.person("th-officer"), id(plan), "Thiếu kinh phí", "Bổ sung");
        requests.raiseDifficulty(office.person("th-officer"), id(plan), "Thiếu người", null);
        assertThat(office.tasks("leader", plan, AssignmentModel.ANSWER_DIFFICULTY))
                .hasSize(2)
                .allSatisfy(open -> assertThat(open.due()).isEqualTo(Instant.parse("2024-06-10T16:59:00Z")));
        handIn(plan, "th");
        office.complete("th-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
        office.complete("hctc-head", plan, AssignmentModel.ACCEPT_RESULT, Map.of("decision", "approve"));
        assertThat(office.tasks("leader", plan, AssignmentModel.ANSWER_DIFFICULTY))
                .isEmpty();
    }

    @Test
    void theCoordinatingUnitsHeadGivesItsInput() {
        PlanId plan = issued("ncpc", byDate(DUE));
        appoint(plan, "ncpc");
        requests.askInput(
                office.person("ncpc-officer"), id(plan), new UnitId("th"), "Số liệu?", LocalDate.of(2024, 6, 7));
        office.complete("th-head", plan, AssignmentModel.GIVE_INPUT, Map.of("text", "Số liệu quý II"));
        assertThat(office.tasks("th-head", plan, AssignmentModel.GIVE_INPUT)).isEmpty();
    }

    @Test
    void eventDrivenWorkWaitsForItsEvent() {
        PlanId plan = issued("th", eventDriven());
        appoint(plan, "th");
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).isEmpty();
        assignments.triggered(office.person("th-officer"), id(plan), LocalDate.of(2024, 6, 3), "Sở có văn bản");
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).hasSize(1);
    }

    @Test
    void recurringWorkAsksForOneDateAfterAnother() {
        PlanId plan = issued("th", recurring(DUE, LocalDate.of(2024, 9, 12), LocalDate.of(2024, 12, 12)));
        appoint(plan, "th");
        for (String due : List.of("2024-06-12", "2024-09-12", "2024-12-12")) {
            assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT))
                    .singleElement()
                    .satisfies(open -> assertThat(open.due()).isEqualTo(Instant.parse(due + "T16:59:00Z")));
            handIn(plan, "th");
            office.complete("th-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
            office.complete("hctc-head", plan, AssignmentModel.ACCEPT_RESULT, Map.of("decision", "approve"));
        }
        assertThat(office.assignment(plan)).containsEntry("stage", "ACCEPTED");
    }

    @Test
    void workThatStartsLaterOpensOnItsFirstDay() {
        PlanId plan = issued("th", fromDate(LocalDate.of(2024, 7, 1)));
        appoint(plan, "th");
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).isEmpty();
        time.to(Instant.parse("2024-06-30T17:00:00Z"));
        engineTime.runDue();
        handIn(plan, "th");
        assertThat(office.assignment(plan)).containsEntry("stage", "CONFIRMING");
    }

    @Test
    void aHeadHandsWorkOverToAColleague() {
        PlanId plan = issued("th", byDate(DUE));
        appoint(plan, "th");
        assignments.handOver(
                office.person("th-head"), id(plan), office.person("th-head").officer());
        assertThat(office.tasks("th-officer", plan, AssignmentModel.CARRY_OUT)).isEmpty();
        assertThat(office.tasks("th-head", plan, AssignmentModel.CARRY_OUT)).hasSize(1);
    }
}
