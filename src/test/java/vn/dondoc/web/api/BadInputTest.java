package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;
import static vn.dondoc.web.api.Program.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;

/** What programs send wrongly: a sentence, nothing changed, and never an internal error. */
@WholeApplication
class BadInputTest {

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

    private static void refused(Program.Answer answer, int status, String field) {
        answer.expect(status);
        assertThat(answer.text("/detail")).endsWith(".");
        assertThat(answer.text("/title")).isNotEmpty();
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("errors").findValuesAsText("field")).contains(field);
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
        refused(office.as("th-head").send("POST", task + "/complete", body), 422, field);
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
        refused(
                office.as("th-officer").send("POST", task + "/complete", "{\"variables\":" + variables + "}"),
                422,
                field);
        assertThat(office.tasks("th-officer", plan, "CarryOut")).hasSize(1);
    }

    @Test
    void aResultLongerThanAPageIsRefused() {
        String plan = appointed();
        String task = open("th-officer", plan, "CarryOut");
        refused(
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
        refused(office.as("leader").post(task + "/complete", Fixtures.variables("decision", "return")), 422, "comment");
        refused(office.as("leader").post(task + "/complete", Fixtures.variables("decision", "maybe")), 422, "decision");
        refused(office.as("leader").post(task + "/complete", Fixtures.variables()), 422, "decision");
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
        refused(clerk.post(task, Fixtures.variables("number", "" + taken, "date", "2024-06-03")), 422, "number");
        refused(clerk.post(task, Fixtures.variables("number", "một", "date", "2024-06-03")), 422, "number");
        refused(clerk.post(task, Fixtures.variables("number", "4000", "date", "2024-06-04")), 422, "date");
        refused(clerk.post(task, Fixtures.variables("number", "4000", "date", "2024-02-30")), 422, "date");
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
    void oneWrongAppointmentKeepsAllBack() {
        String plan = office.issued(
                plan(List.of(
                        task("Một", "th", byDate(LocalDate.of(2024, 9, 12))),
                        task("Hai", "th", byDate(LocalDate.of(2024, 9, 12))),
                        task("Ba", "nk", byDate(LocalDate.of(2024, 9, 12))))),
                NUMBER.incrementAndGet());
        List<JsonNode> work = office.work(plan);
        String path = "/api/v1/plans/" + plan + "/appointments";
        Program head = office.as("th-head");
        String second = work.get(1).path("id").asText();
        for (Object wrong : List.of(
                object("assignmentId", second, "officer", "nk-officer"),
                object("assignmentId", second, "officer", null),
                object("assignmentId", work.get(2).path("id").asText(), "officer", "nk-officer"),
                object("assignmentId", work.get(0).path("id").asText(), "officer", "th-officer"),
                object("assignmentId", null, "officer", "th-officer"),
                object("assignmentId", "none", "officer", "th-officer"))) {
            Program.Answer answer = head.post(
                    path,
                    List.of(object("assignmentId", work.get(0).path("id").asText(), "officer", "th-officer"), wrong));
            answer.expect(422);
            assertThat(answer.body().at("/errors/0/field").asText()).startsWith("[1].");
            Object named = ((Map<?, ?>) wrong).get("assignmentId");
            assertThat(answer.text("/detail")).contains(named == null ? "assignmentId" : named.toString());
        }
        assertThat(office.tasks("th-head", plan, "AppointOfficer")).hasSize(2);
        head.post(path, List.of()).expect(422);
        head.send("POST", path, "[null]").expect(422);
        head.send("POST", path, "{}").expect(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PUT  | progress     | {}                                        | status",
                "PUT  | progress     | {\"status\":\"FINISHED\"}                 | status",
                "PUT  | progress     | {\"status\":3}                            | status",
                "PUT  | progress     | {\"status\":\"DONE\",\"evidence\":[\"x\"]} | evidence",
                "PUT  | progress     | {\"status\":\"DONE\",\"late\":false}      | late",
                "PUT  | progress     | {\"status\":\"DONE\",\"result\":7}        | result",
                "POST | triggered    | {\"note\":\"x\"}                          | on",
                "POST | triggered    | {\"on\":\"2024-13-01\"}                   | on",
                "POST | triggered    | {\"on\":20240601}                         | on",
                "POST | difficulties | {\"text\":\"\"}                           | text",
                "POST | difficulties | {\"text\":null}                           | text",
                "POST | difficulties | {\"text\":[\"a\"]}                        | text",
                "POST | extensions   | {\"newDue\":\"2024-09-12\",\"reason\":\"x\"} | newDue",
                "POST | extensions   | {\"newDue\":\"+999999999-01-01\",\"reason\":\"x\"} | newDue",
                "POST | extensions   | {\"newDue\":\"2024-10-12\"}               | reason",
                "POST | inputs       | {\"unit\":\"nk\",\"question\":\"x\",\"due\":\"2024-06-10\"} | unit",
                "POST | inputs       | {\"unit\":\"\",\"question\":\"x\",\"due\":\"2024-06-10\"}   | unit",
                "POST | inputs       | {\"unit\":\"th\",\"question\":\"x\",\"due\":\"2024-06-02\"} | due",
                "POST | hand-over    | {\"officer\":\"nk-officer\"}              | officer",
                "POST | hand-over    | {}                                        | officer"
            })
    void whatIsAskedAroundWorkNamesItsFieldAtFault(String method, String call, String body, String field) {
        String plan = appointed();
        String path = "/api/v1/assignments/" + office.workOf(plan, "th") + "/" + call;
        refused(office.as("th-head").send(method, path, body), 422, field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page=-1",
                "page=x",
                "size=0",
                "size=1001",
                "page=2147483648",
                "due=soon",
                "mine=perhaps",
                "plan=%00",
                "due=%2B999999999-01-01"
            })
    void aListAskedForWronglyIsRefused(String query) {
        office.as("leader").get("/api/v1/tasks?" + query).expect(422);
    }

    @Test
    void theDueFilterTakesADateOrAWord() {
        String plan = appointed();
        String path = "/api/v1/tasks?plan=" + plan + "&due=";
        Program officer = office.as("th-officer");
        assertThat(officer.get(path + "2024-09-11").body().path("total").asInt())
                .isZero();
        assertThat(officer.get(path + "2024-09-12").body().path("total").asInt())
                .isEqualTo(1);
        assertThat(officer.get(path + "overdue").body().path("total").asInt()).isZero();
        assertThat(officer.get(path + "week").body().path("total").asInt()).isZero();
        time.to(Instant.parse("2024-09-12T02:00:00Z"));
        assertThat(officer.get(path + "today").body().path("total").asInt()).isEqualTo(1);
        time.to(Instant.parse("2024-09-13T02:00:00Z"));
        assertThat(officer.get(path + "overdue").body().at("/items/0/overdue").asBoolean())
                .isTrue();
    }

    @Test
    void timeTextsAreAskedForWithTextAndYear() {
        Program leader = office.as("leader");
        String path = "/api/v1/schedule/parse";
        refused(leader.post(path, object("planYear", 2024)), 422, "text");
        refused(leader.post(path, object("text", "Thường xuyên", "planYear", 99999)), 422, "planYear");
        refused(leader.send("POST", path, "{\"text\":\"x\",\"planYear\":\"năm nay\"}"), 422, "planYear");
        refused(leader.send("POST", path, "{\"text\":\"x\",\"planYear\":2024.5}"), 422, "planYear");
        JsonNode answer = leader.post(
                        path, object("text", "Trước ngày 12/12/2024", "planYear", 2024, "issuedDate", "2024-06-03"))
                .expect(200)
                .body();
        assertThat(answer.path("kind").asText()).isEqualTo("BY_DATE");
        assertThat(answer.at("/due/0").asText()).isEqualTo("2024-12-12");
        assertThat(leader.post(path, object("text", "x".repeat(100_000), "planYear", 2024))
                        .expect(200)
                        .body()
                        .path("understood")
                        .asBoolean())
                .isFalse();
    }

    @Test
    void whatIsNoJsonOrNoCallIsAProblemToo() {
        Program leader = office.as("leader");
        String path = "/api/v1/schedule/parse";
        leader.send("POST", path, "{").expect(400);
        leader.send("POST", path, "{\"text\":\"x\"} {}").expect(422);
        leader.send("POST", path, "[]").expect(422);
        leader.send("POST", path, "").expect(400);
        leader.send("POST", path, "[".repeat(100_000)).expect(422);
        leader.send(leader.request(path)
                        .header("Content-Type", "text/plain")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("x")))
                .expect(415);
        leader.get("/api/v1/none").expect(404);
        leader.send("DELETE", "/api/v1/plans", null).expect(405);
        leader.get("/api/v1/plans/" + "x".repeat(3_000)).expect(404);
        leader.get("/api/v1/plans/a%00b").expect(400);
        assertThat(leader.get("/api/v1/plans//x").expect(400).text("/detail")).contains("/api/docs");
        assertThat(leader.get("/api/v1/none").text("/detail")).contains("/api/docs");
    }

    @Test
    void englishIsSpokenOnRequest() {
        Program leader = office.as("leader");
        Program.Answer english = leader.send(leader.request("/api/v1/plans/none")
                .header("Accept-Language", "en")
                .GET());
        assertThat(english.text("/title")).isEqualTo("Not found");
        assertThat(leader.get("/api/v1/plans/none").text("/title")).isEqualTo("Không tìm thấy");
    }

    @Test
    void filesThatAreNoPlansAreRefused() {
        Program clerk = office.as("clerk");
        String path = "/api/v1/intake";
        clerk.upload(path, "trong.txt", new byte[0], Map.of()).expect(422);
        clerk.upload(path, "anh.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3}, Map.of())
                .expect(415);
        clerk.upload(path, "lon.txt", new byte[50 << 20], Map.of()).expect(413);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("planYear", "hai nghìn"))
                .expect(422);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("planYear", "1"))
                .expect(422);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("agency", "sttt"))
                .expect(403);
        clerk.upload(path, "ke-hoach.txt", Fixtures.samplePlan(), Map.of("agency", "vpubnd", "planYear", "2024"))
                .expect(201);
        clerk.post(path, object()).expect(415);
        clerk.send(clerk.request(path)
                        .header("Content-Type", "multipart/form-data; boundary=x")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofByteArray(
                                "--x--\r\n".getBytes(StandardCharsets.UTF_8))))
                .expect(422);
    }

    @Test
    void aPreviewWithOpenFindingsIsNoPlanYet() {
        Program clerk = office.as("clerk");
        String intake = "/api/v1/intake/" + office.takenIn("clerk");
        Program.Answer open = clerk.post(intake + "/plan", object()).expect(422);
        assertThat(open.body().path("findings")).isNotEmpty();
        assertThat(open.body().at("/findings/0").hasNonNull("message")).isTrue();
        clerk.post(intake + "/plan", object("confirm", "everything")).expect(422);
        clerk.post(intake + "/plan", object("confirm", 5)).expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/nowhere\",\"value\":1}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"value\":1}]}").expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[null]}").expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/document/planYear\",\"value\":1e9999}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":[{\"path\":\"/document/subject\",\"value\":\"a\\u0000\"}]}")
                .expect(422);
        clerk.send("PATCH", intake, "{\"edits\":{}}").expect(422);
        JsonNode edited = clerk.send(
                        "PATCH", intake, "{\"edits\":[{\"path\":\"/document/subject\",\"value\":\"<b>Kế hoạch</b>\"}]}")
                .expect(200)
                .body();
        assertThat(edited.at("/document/subject").asText()).isEqualTo("<b>Kế hoạch</b>");
    }
}
