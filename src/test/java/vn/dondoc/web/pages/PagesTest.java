package vn.dondoc.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.CONTINUOUS;
import static vn.dondoc.plan.Fixtures.byDate;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;

import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;
import vn.dondoc.process.Office;

/** Each page as each role: it opens or refuses, speaks Vietnamese, and shows what was typed as text. */
@WholeApplication
class PagesTest {

    private static final String MARKUP = "Rà soát <img src=x onerror=alert(1)> & báo cáo";

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Plans plans;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    private PlanId plan = new PlanId("none");

    @BeforeEach
    void aPlanInForce() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
        plan = office.issued(draft(), LocalDate.of(2024, 6, 3));
    }

    private static PlanDraft draft() {
        return plan(
                List.of(task(MARKUP, "th", CONTINUOUS), task("Việc hai", "vxnv", byDate(LocalDate.of(2024, 9, 12)))));
    }

    private String work(String unit) {
        return jdbc.sql("select id from assignment where plan = ? and unit = ?")
                .params(plan.value(), unit)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "admin",
                "leader",
                "clerk",
                "hctc-head",
                "hctc-officer",
                "th-head",
                "th-officer",
                "sttt-leader",
                "camgiang-officer",
                "snv-appraiser"
            })
    void everyPageOpensForItsReadersInVietnamese(String login) {
        Visitor visitor = Visitor.of(port, login);
        boolean ours = !login.startsWith("sttt") && !login.startsWith("camgiang") && !login.startsWith("snv");
        boolean administrator = login.equals("admin");
        opens(visitor, "/", 200);
        opens(visitor, "/ke-hoach", 200);
        opens(visitor, "/xac-nhan", 200);
        opens(visitor, "/nghiem-thu", 200);
        opens(visitor, "/ke-hoach/" + plan, ours ? 200 : 404);
        opens(visitor, "/ke-hoach/" + plan + "/muc/0/0", ours ? 200 : 404);
        opens(visitor, "/ke-hoach/" + plan + "/phan-cong", ours ? 200 : 404);
        opens(visitor, "/nhiem-vu/" + work("th"), ours ? 200 : 404);
        opens(visitor, "/khong-co", 404);
        for (String page : List.of(
                "/quan-tri/don-vi",
                "/quan-tri/don-vi/th",
                "/quan-tri/don-vi/vp-all",
                "/quan-tri/can-bo",
                "/quan-tri/can-bo/th-officer",
                "/quan-tri/lich")) {
            opens(visitor, page, administrator ? 200 : 403);
        }
    }

    private static void opens(Visitor visitor, String path, int status) {
        HttpResponse<String> answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body())
                .as(path)
                .doesNotContain("??")
                .doesNotContain("<img src=x")
                .doesNotContain("{0}")
                .doesNotContain("th:text");
        if (!path.contains("/muc/")) {
            assertThat(answer.body()).as(path).contains("<html lang=\"vi\"");
        }
    }

    @Test
    void charactersThatNobodyTypesAreRefused() {
        HttpResponse<String> answer = Visitor.of(port, "leader").get("/ke-hoach/" + plan + "?tim=a%00b");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("ký tự lạ");
    }

    @Test
    void nobodyIsLedToTheLogin() {
        assertThat(Visitor.location(Visitor.anonymous(port).get("/"))).isEqualTo("/login");
        assertThat(Visitor.anonymous(port).get("/login").body()).contains("Đăng nhập");
    }

    @Test
    void englishIsSpokenOnlyToWhoSwitches() {
        Visitor visitor = Visitor.of(port, "leader");
        assertThat(visitor.get("/ke-hoach").body()).contains("Trích yếu");
        assertThat(visitor.get("/ke-hoach?lang=en").body()).contains("Subject").contains("<html lang=\"en\"");
        assertThat(visitor.get("/").body()).contains("My work");
        assertThat(visitor.get("/?lang=vi").body()).contains("Việc của tôi");
    }

    @Test
    void textInThePlanIsShownAsText() {
        String page = Visitor.of(port, "leader").get("/ke-hoach/" + plan).body();
        assertThat(page).contains("Rà soát &lt;img src=x onerror=alert(1)&gt; &amp; báo cáo");
    }

    @ParameterizedTest
    @CsvSource({"tim=viec+hai, Việc hai, Rà soát", "don-vi=th, Rà soát, Việc hai", "buoc=APPOINTING, Việc hai, Không có"
    })
    void filtersLeaveOutWhatIsNotAskedFor(String query, String shown, String left) {
        String tree = Visitor.of(port, "leader")
                .get("/ke-hoach/" + plan + "?" + query, "HX-Request", "true", "HX-Target", "cay")
                .body();
        assertThat(tree).contains(shown).doesNotContain(left).doesNotContain("<html");
    }

    @Test
    void overdueWorkIsFoundAndCounted() {
        time.to(Instant.parse("2024-09-16T02:00:00Z"));
        Visitor leader = Visitor.of(port, "leader");
        assertThat(leader.get("/ke-hoach/" + plan + "?qua-han=1").body())
                .contains("Quá hạn 4 ngày")
                .contains("1 quá hạn");
        assertThat(leader.get("/").body()).contains("Đơn vị có việc quá hạn");
    }

    @Test
    void thePlansLifeIsMovedOnItsPage() {
        PlanId fresh = plans.draft(office.person("hctc-officer"), draft());
        Visitor drafter = Visitor.of(port, "hctc-officer");
        assertThat(drafter.get("/ke-hoach/" + fresh).body()).contains("Trình lãnh đạo");
        drafter.post("/ke-hoach/" + fresh + "/trinh", Map.of());
        assertThat(drafter.get("/ke-hoach/" + fresh).body())
                .contains("Chờ phê duyệt")
                .contains("Rút lại");
        drafter.post("/ke-hoach/" + fresh + "/rut-lai", Map.of());
        assertThat(drafter.get("/ke-hoach/" + fresh).body()).contains("Đã rút lại kế hoạch");
        drafter.post("/ke-hoach/" + fresh + "/thu-hoi", Map.of("reason", "x"));
        assertThat(drafter.get("/ke-hoach/" + fresh).body()).contains("Chỉ lãnh đạo cơ quan được thu hồi kế hoạch.");
        Visitor leader = Visitor.of(port, "leader");
        leader.post("/ke-hoach/" + plan + "/thu-hoi", Map.of("reason", "Thay bằng kế hoạch mới"));
        assertThat(leader.get("/ke-hoach/" + plan).body())
                .contains("Đã thu hồi")
                .contains("Thay bằng kế hoạch mới");
    }
}
