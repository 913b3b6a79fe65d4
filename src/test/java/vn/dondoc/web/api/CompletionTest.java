package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;

/** What programs submit wrongly with a task: a sentence, and the task stays open. */
@WholeApplication
class CompletionTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(3_000);

    @Autowired
    Fixtures office;

    @Autowired
    TimeTravel time;

    @BeforeEach
    @AfterEach
    void theDayOfIssue() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private String issued() {
        return office.issued(
                plan(List.of(task("Việc", "th", byDate(LocalDate.of(2024, 9, 12))))), NUMBER.incrementAndGet());
    }

    private String appointed() {
        String plan = issued();
        office.appoint(plan, "th");
        return plan;
    }

    private String open(String login, String plan, String key) {
        return "/api/v1/tasks/" + office.tasks(login, plan, key).get(0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                             | officer",
                "{\"variables\":{}}                                             | officer",
                "{\"variables\":{\"officer\":null}}                             | officer",
                "{\"variables\":{\"officer\":\"  \"}}                           | officer",
                "{\"variables\":{\"officer\":\"vxnv-officer\"}}                 | officer",
                "{\"variables\":{\"officer\":\"nobody\"}}                       | officer",
                "{\"variables\":{\"officer\":{\"value\":\"th-officer\"}}}       | officer",
                "{\"variables\":{\"officer\":[\"th-officer\"]}}                 | officer",
                "{\"variables\":{\"officer\":\"th-officer\",\"agency\":\"x\"}}  | agency",
                "{\"variables\":{\"officer\":\"th-officer\",\"resultAccepted\":true}} | resultAccepted",
                "{\"officer\":\"th-officer\"}                                   | officer",
                "{\"variables\":[1]}                                            | variables",
                "{\"variables\":{\"officer\":\"a\\u0000b\"}}                    | /variables/officer",
                "{\"variables\":{\"officer\":1e999999999999}}                   | /variables/officer"
            })
    void anAppointmentWithOtherVariablesThanItsFormLeavesTheTaskOpen(String body, String field) {
        String plan = issued();
        String task = open("th-head", plan, "AppointOfficer");
        Fixtures.refused(office.as("th-head").send("POST", task + "/complete", body), 422, field);
        assertThat(office.tasks("th-head", plan, "AppointOfficer")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"completedOn\":\"2024-06-03\"}                                       | result",
                "{\"result\":\"Xong\"}                                                  | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":\"2024-06-31\"}                   | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":\"hôm nay\"}                      | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":20240603}                         | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":\"2025-01-01\"}                   | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":\"-99999-01-01\"}                 | completedOn",
                "{\"result\":\"Xong\",\"completedOn\":\"2024-06-03\",\"evidence\":[\"x\"]} | evidence"
            })
    void aResultWithoutWordsOrWithADateThatCannotBeIsRefused(String variables, String field) {
        String plan = appointed();
        String task = open("th-officer", plan, "CarryOut");
        Fixtures.refused(
                office.as("th-officer").send("POST", task + "/complete", "{\"variables\":" + variables + "}"),
                422,
                field);
        assertThat(office.tasks("th-officer", plan, "CarryOut")).hasSize(1);
    }

    @Test
    void aResultLongerThanAPageIsRefused() {
        String plan = appointed();
        String task = open("th-officer", plan, "CarryOut");
        Fixtures.refused(
                office.as("th-officer")
                        .post(
                                task + "/complete",
                                Fixtures.variables("result", "x".repeat(10_001), "completedOn", "2024-06-03")),
                422,
                "result");
        office.as("th-officer")
                .post(
                        task + "/complete",
                        Fixtures.variables("result", "x".repeat(5 << 20), "completedOn", "2024-06-03"))
                .expect(413);
    }

    @Test
    void markupInAResultStaysText() {
        String plan = appointed();
        String text = "<script>alert(1)</script> ${1+1} =SUM(A1) 'or'1";
        office.as("th-officer")
                .post(
                        open("th-officer", plan, "CarryOut") + "/complete",
                        Fixtures.variables("result", text, "completedOn", "2024-06-03"))
                .expect(204);
        assertThat(office.as("th-head")
                        .get("/api/v1/assignments/" + office.workOf(plan, "th"))
                        .text("/result"))
                .isEqualTo(text);
    }

    @Test
    void aReturnWithoutACommentIsRefused() {
        String plan = office.draft(plan(List.of(task("Việc", "th", byDate(LocalDate.of(2024, 9, 12))))));
        office.as("clerk").post("/api/v1/plans/" + plan + "/submit").expect(202);
        String task = open("leader", plan, "ReviewPlan");
        Fixtures.refused(
                office.as("leader").post(task + "/complete", Fixtures.variables("decision", "return")), 422, "comment");
        Fixtures.refused(
                office.as("leader").post(task + "/complete", Fixtures.variables("decision", "maybe")), 422, "decision");
        Fixtures.refused(office.as("leader").post(task + "/complete", Fixtures.variables()), 422, "decision");
        assertThat(office.tasks("leader", plan, "ReviewPlan")).hasSize(1);
    }

    @Test
    void aNumberThatIsTakenIsRefused() {
        String first = issued();
        int taken = office.look(first).path("number").asInt();
        String plan = office.draft(plan(List.of(task("Việc", "th", byDate(LocalDate.of(2024, 9, 12))))));
        office.as("clerk").post("/api/v1/plans/" + plan + "/submit").expect(202);
        office.complete("leader", plan, "ReviewPlan", "decision", "approve");
        String task = open("clerk", plan, "IssuePlan") + "/complete";
        Program clerk = office.as("clerk");
        Fixtures.refused(
                clerk.post(task, Fixtures.variables("number", "" + taken, "date", "2024-06-03")), 422, "number");
        Fixtures.refused(clerk.post(task, Fixtures.variables("number", "một", "date", "2024-06-03")), 422, "number");
        Fixtures.refused(clerk.post(task, Fixtures.variables("number", "4000", "date", "2024-06-04")), 422, "date");
        Fixtures.refused(clerk.post(task, Fixtures.variables("number", "4000", "date", "2024-02-30")), 422, "date");
        assertThat(office.look(plan).path("status").asText()).isEqualTo("APPROVED");
    }

    @Test
    void aCompletedTaskIsCompletedOnce() {
        String plan = issued();
        String task = open("th-head", plan, "AppointOfficer");
        office.as("th-head")
                .post(task + "/complete", Fixtures.variables("officer", "th-officer"))
                .expect(204);
        assertThat(office.as("th-head")
                        .post(task + "/complete", Fixtures.variables("officer", "th-officer"))
                        .expect(409)
                        .text("/detail"))
                .contains("hoàn thành");
        office.as("sttt-head")
                .post(task + "/complete", Fixtures.variables("officer", "x"))
                .expect(404);
        office.as("th-head")
                .post("/api/v1/tasks/none/complete", Fixtures.variables())
                .expect(404);
    }

    @Test
    void aClaimedTaskIsNobodyElses() {
        String plan = appointed();
        office.handIn(plan, "th", "2024-06-03");
        office.complete("th-head", plan, "ConfirmResult", "decision", "approve");
        String task = open("hctc-head", plan, "AcceptResult");
        office.as("hctc-head").post(task + "/claim").expect(204);
        office.as("hctc-officer").post(task + "/claim").expect(403);
        office.as("hctc-officer")
                .post(task + "/complete", Fixtures.variables("decision", "approve"))
                .expect(403);
        office.as("hctc-head")
                .post(task + "/complete", Fixtures.variables("decision", "approve"))
                .expect(204);
    }

    @Test
    void ofTwoPeopleAtOnceOneIsFaster() throws Exception {
        for (int round = 0; round < 5; round++) {
            String plan = office.issued(
                    plan(List.of(task("Việc", "th", byDate(LocalDate.of(2024, 9, 12))))), NUMBER.incrementAndGet());
            office.appoint(plan, "th");
            office.handIn(plan, "th", "2024-06-03");
            office.complete("th-head", plan, "ConfirmResult", "decision", "approve");
            String task = open("hctc-head", plan, "AcceptResult") + "/complete";
            CountDownLatch start = new CountDownLatch(1);
            List<CompletableFuture<Integer>> calls = Stream.of("hctc-head", "hctc-officer")
                    .map(login -> CompletableFuture.supplyAsync(() -> {
                        await(start);
                        return office.as(login)
                                .post(task, Fixtures.variables("decision", "approve"))
                                .status();
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(calls.get(0).get(), calls.get(1).get())).containsExactlyInAnyOrder(204, 409);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }
}
