package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.CONTINUOUS;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.eventDriven;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.recurring;
import static vn.dondoc.plan.Fixtures.task;
import static vn.dondoc.web.api.Program.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.process.time.EngineTime;

/** The main job by the interface for programs, from the draft to the last acceptance and the closed plan. */
@WholeApplication
class WholeStoryTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2024, 9, 12);
    private static final LocalDate DECEMBER = LocalDate.of(2024, 12, 12);

    private static final List<String> UNITS = List.of("hctc", "ncpc", "th", "vxnv", "cbth", "nk");

    @Autowired
    Fixtures office;

    @Autowired
    EngineTime engineTime;

    @Autowired
    TimeTravel time;

    @BeforeEach
    @AfterEach
    void theDayOfIssue() {
        on("2024-06-03");
    }

    private void on(String day) {
        time.to(Instant.parse(day + "T02:00:00Z"));
    }

    @Test
    void aPlanGoesFromTheDraftToTheLastAcceptanceAndIsClosed() {
        String plan = office.draft(plan(List.of(
                task("Rà soát thủ tục hành chính", "th", byDate(SEPTEMBER)),
                task("Đôn đốc các đơn vị", "hctc", byDate(DECEMBER)))));
        office.as("clerk").post("/api/v1/plans/" + plan + "/submit").expect(202);
        office.complete("leader", plan, "ReviewPlan", "decision", "return", "comment", "Bổ sung thời gian");
        assertThat(office.look(plan).path("status").asText()).isEqualTo("RETURNED");
        office.complete("clerk", plan, "RevisePlan", "comment", "Đã bổ sung");
        office.complete("leader", plan, "ReviewPlan", "decision", "approve");
        office.complete("clerk", plan, "IssuePlan", "number", "101", "date", "2024-06-03");
        assertThat(office.look(plan).path("numberText").asText()).isEqualTo("101/KH-VP");
        office.appoint(plan, "th");
        office.appoint(plan, "hctc");
        office.handIn(plan, "th", "2024-06-03");
        office.complete("th-head", plan, "ConfirmResult", "decision", "return", "comment", "Ghi rõ số liệu");
        office.handIn(plan, "th", "2024-06-03");
        office.complete("th-head", plan, "ConfirmResult", "decision", "approve");
        office.complete("hctc-officer", plan, "AcceptResult", "decision", "return", "comment", "Thiếu danh mục");
        office.handIn(plan, "th", "2024-06-03");
        office.complete("th-head", plan, "ConfirmResult", "decision", "approve");
        office.complete("hctc-head", plan, "AcceptResult", "decision", "approve");
        engineTime.runDue();
        office.handIn(plan, "hctc", "2024-06-03");
        office.complete("hctc-head", plan, "ConfirmResult", "decision", "approve");
        assertThat(office.tasks("hctc-head", plan, "AcceptResult")).isEmpty();
        office.complete("leader", plan, "AcceptResult", "decision", "approve");
        engineTime.runDue();
        assertThat(office.look(plan).path("status").asText()).isEqualTo("CLOSED");
        assertThat(office.look(plan).at("/progress/done").asInt()).isEqualTo(2);
    }

    @Test
    void aDifficultyAndAnExtensionAreAnsweredWhileTheWorkGoesOn() {
        String plan = office.issued(plan(List.of(task("Khảo sát", "vxnv", byDate(SEPTEMBER)))), 102);
        office.appoint(plan, "vxnv");
        String work = "/api/v1/assignments/" + office.workOf(plan, "vxnv");
        office.as("vxnv-officer")
                .put(work + "/progress", object("status", "IN_PROGRESS", "result", "Đang làm", "value", "50%"))
                .expect(200);
        office.as("vxnv-officer")
                .post(work + "/difficulties", object("text", "Thiếu người", "proposal", "Bổ sung"))
                .expect(201);
        office.complete("hctc-officer", plan, "AnswerDifficulty", "answer", "Đồng ý bổ sung");
        office.as("vxnv-officer")
                .post(work + "/extensions", object("newDue", "2024-10-12", "reason", "Thiếu số liệu"))
                .expect(201);
        office.complete("leader", plan, "DecideExtension", "decision", "approve", "newDue", "2024-10-12");
        office.as("vxnv-officer")
                .post(work + "/inputs", object("unit", "th", "question", "Cho ý kiến", "due", "2024-06-10"))
                .expect(201);
        office.complete("th-head", plan, "GiveInput", "text", "Nhất trí");
        JsonNode sheet = office.as("vxnv-head").get(work).expect(200).body();
        assertThat(sheet.path("due").asText()).isEqualTo("2024-10-12");
        assertThat(sheet.path("originalDue").asText()).isEqualTo("2024-09-12");
        assertThat(sheet.path("extensions").asInt()).isEqualTo(1);
        assertThat(sheet.path("requests"))
                .hasSize(3)
                .allMatch(asked ->
                        asked.hasNonNull("answer") || asked.path("granted").asBoolean());
        assertThat(sheet.path("status").asText()).isEqualTo("IN_PROGRESS");
    }

    @Test
    void workThatWaitsForItsEventStartsWhenItHasHappened() {
        String plan = office.issued(plan(List.of(task("Khi có yêu cầu", "ncpc", eventDriven()))), 103);
        office.appoint(plan, "ncpc");
        assertThat(office.tasks("ncpc-officer", plan, "CarryOut")).isEmpty();
        office.as("ncpc-officer")
                .post(
                        "/api/v1/assignments/" + office.workOf(plan, "ncpc") + "/triggered",
                        object("on", "2024-06-02", "note", "Có văn bản"))
                .expect(201);
        office.handIn(plan, "ncpc", "2024-06-03");
        office.complete("ncpc-head", plan, "ConfirmResult", "decision", "approve");
        office.complete("hctc-officer", plan, "AcceptResult", "decision", "approve");
        engineTime.runDue();
        assertThat(office.look(plan).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void recurringWorkComesBackWithItsNextDate() {
        String plan = office.issued(plan(List.of(task("Báo cáo quý", "cbth", recurring(SEPTEMBER, DECEMBER)))), 104);
        office.appoint(plan, "cbth");
        for (LocalDate due : List.of(SEPTEMBER, DECEMBER)) {
            assertThat(office.work(plan).get(0).path("due").asText()).isEqualTo(due.toString());
            office.handIn(plan, "cbth", "2024-06-03");
            office.complete("cbth-head", plan, "ConfirmResult", "decision", "approve");
            office.complete("hctc-officer", plan, "AcceptResult", "decision", "approve");
            engineTime.runDue();
        }
        assertThat(office.look(plan).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void handedOverWorkIsTheNewOfficers() {
        String plan = office.issued(plan(List.of(task("Sửa quy chế", "nk", byDate(SEPTEMBER)))), 105);
        office.appoint(plan, "nk");
        office.as("nk-head")
                .post("/api/v1/assignments/" + office.workOf(plan, "nk") + "/hand-over", object("officer", "nk-head"))
                .expect(201);
        assertThat(office.tasks("nk-officer", plan, "CarryOut")).isEmpty();
        office.complete("nk-head", plan, "CarryOut", "result", "Đã sửa", "completedOn", "2024-06-03");
    }

    @Test
    void aClosedYearEndsWhatIsOpen() {
        String plan = office.issued(
                plan(List.of(task("Thường xuyên", "th", CONTINUOUS), task("Có hạn", "nk", byDate(SEPTEMBER)))), 106);
        office.appoint(plan, "th");
        office.as("hctc-head").post("/api/v1/plans/" + plan + "/close-year").expect(409);
        on("2024-12-31");
        assertThat(office.look(plan).at("/progress/overdue").asInt()).isEqualTo(1);
        office.as("hctc-head").post("/api/v1/plans/" + plan + "/close-year").expect(202);
        engineTime.runDue();
        assertThat(office.work(plan))
                .extracting(work -> work.path("stage").asText())
                .containsExactly("CARRIED_OUT", "NOT_DONE");
        assertThat(office.look(plan).path("status").asText()).isEqualTo("CLOSED");
    }

    @Test
    void aSubmissionIsWithdrawnAndAnIssuedPlanRevoked() {
        String plan = office.draft(plan(List.of(task("Việc", "th", CONTINUOUS))));
        office.as("clerk").post("/api/v1/plans/" + plan + "/submit").expect(202);
        office.as("clerk").post("/api/v1/plans/" + plan + "/withdraw").expect(202);
        assertThat(office.look(plan).path("status").asText()).isEqualTo("DRAFT");
        String issued = office.issued(plan(List.of(task("Việc", "th", CONTINUOUS))), 107);
        office.as("leader")
                .post("/api/v1/plans/" + issued + "/revoke", object("reason", "Thay thế"))
                .expect(202);
        assertThat(office.look(issued).path("status").asText()).isEqualTo("REVOKED");
        assertThat(office.tasks("th-head", issued, "AppointOfficer")).isEmpty();
    }

    /** Everybody does whatever is open, until nothing is; a plan ends when the last result is accepted. */
    private void workOff(String plan) {
        boolean worked = true;
        while (worked) {
            worked = false;
            for (String unit : UNITS) {
                worked |= office.completeAll(
                        unit + "-officer", plan, "CarryOut", "result", "Đã hoàn thành", "completedOn", "2024-06-03");
                worked |= office.completeAll(unit + "-head", plan, "ConfirmResult", "decision", "approve");
            }
            worked |= office.completeAll("hctc-officer", plan, "AcceptResult", "decision", "approve");
            worked |= office.completeAll("leader", plan, "AcceptResult", "decision", "approve");
            engineTime.runDue();
        }
    }

    @Test
    void theSamplePlanGoesFromTheFileToTheLastAcceptance() {
        String intake = office.takenIn("hctc-officer");
        Program monitor = office.as("hctc-officer");
        monitor.post("/api/v1/intake/" + intake + "/plan", object()).expect(422);
        String plan = monitor.post("/api/v1/intake/" + intake + "/plan", object("confirm", "all-proposals"))
                .expect(201)
                .text("/planId");
        monitor.post("/api/v1/plans/" + plan + "/submit").expect(202);
        office.complete("leader", plan, "ReviewPlan", "decision", "approve");
        office.complete("clerk", plan, "IssuePlan", "number", "108", "date", "2024-06-03");
        List<JsonNode> work = office.work(plan);
        for (String unit : UNITS) {
            office.as(unit + "-head")
                    .post(
                            "/api/v1/plans/" + plan + "/appointments",
                            work.stream()
                                    .filter(one -> one.path("unit").asText().equals(unit))
                                    .map(one -> object(
                                            "assignmentId", one.path("id").asText(), "officer", unit + "-officer"))
                                    .toList())
                    .expect(204);
        }
        office.work(plan).stream()
                .filter(one -> one.path("stage").asText().equals("WAITING"))
                .forEach(one -> office.as(one.path("officer").asText())
                        .post(
                                "/api/v1/assignments/" + one.path("id").asText() + "/triggered",
                                object("on", "2024-06-03"))
                        .expect(201));
        workOff(plan);
        JsonNode ended = office.look(plan);
        assertThat(ended.path("status").asText()).isEqualTo("CLOSED");
        assertThat(ended.at("/progress/done").asInt()).isEqualTo(work.size()).isGreaterThan(50);
    }
}
