package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;
import static vn.dondoc.web.api.Program.object;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
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

    private static final AtomicInteger NUMBER = new AtomicInteger(3_300);

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
        Fixtures.refused(office.as("th-head").send(method, path, body), 422, field);
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
        Fixtures.refused(leader.post(path, object("planYear", 2024)), 422, "text");
        Fixtures.refused(leader.post(path, object("text", "Thường xuyên", "planYear", 99999)), 422, "planYear");
        Fixtures.refused(leader.send("POST", path, "{\"text\":\"x\",\"planYear\":\"năm nay\"}"), 422, "planYear");
        Fixtures.refused(leader.send("POST", path, "{\"text\":\"x\",\"planYear\":2024.5}"), 422, "planYear");
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
        leader.send(leader.request(path).header("Content-Type", "text/plain").POST(BodyPublishers.ofString("x")))
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
}
