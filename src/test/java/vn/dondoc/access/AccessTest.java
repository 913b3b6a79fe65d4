package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "dondoc.demo.sample-plan=false"})
@ActiveProfiles("demo")
public class AccessTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";
    private static final AgencyId OFFICE = new AgencyId("vpubnd");

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) throws IOException {
        String folder = Files.createTempDirectory("dondoc").toString();
        properties.add("dondoc.data-dir", () -> folder);
    }

    @LocalServerPort
    private int port;

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationAdministration units;

    @Autowired
    private OfficerAdministration officers;

    @Autowired
    private Accounts accounts;

    @Autowired
    private EngineIdentities engineIdentities;

    @Autowired
    private IdentityService identities;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Browser browser;
    private Actor admin;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
        admin = organization.actor(new OfficerId("admin")).orElseThrow();
    }

    /** An officer of this test only, with a password that has been changed. */
    private OfficerId newcomer(String login, Post post) {
        OfficerId officer = officers.addOfficer(admin, OFFICE, login, "Người mới", login + "@dondoc.example");
        officers.givePost(admin, officer, post, LocalDate.of(2024, 1, 1));
        String once = accounts.resetPassword(admin, officer);
        accounts.changePassword(organization.actor(officer).orElseThrow(), once, "mật-khẩu-mới");
        return officer;
    }

    private static Post officerOf(String unit) {
        return new Post(PostKind.OFFICER, new UnitId(unit));
    }

    @Test
    void oneLoginOpensPagesTasklistAndCockpit() {
        assertThat(Browser.location(browser.login("leader", "dondoc"))).isEqualTo("/");
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/cockpit/default/").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("\"userId\":\"leader\"", "tasklist", "cockpit");
    }

    @Test
    void cockpitIsForThoseWhoSupervise() {
        browser.login("th-head", "dondoc");
        browser.webappToken();
        assertThat(browser.get("/camunda/api/admin/auth/user/default").body())
                .contains("tasklist")
                .doesNotContain("cockpit", "admin");
        Browser monitor = new Browser(port);
        monitor.login("hctc-head", "dondoc");
        monitor.webappToken();
        assertThat(monitor.get("/camunda/api/admin/auth/user/default").body()).contains("cockpit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/app/tasklist/default/", "/tai-khoan/mat-khau", "/plans"})
    void whoIsNotLoggedInIsLedToTheLogin(String page) {
        HttpResponse<String> response = browser.get(page, "Accept", "text/html");
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(Browser.location(response)).isEqualTo("/login");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/me",
                ENGINE + "/task",
                ENGINE + "/user",
                "/camunda/api/admin/auth/user/default",
                "/actuator/metrics"
            })
    void programsGetAProblemWithoutAChallenge(String path) {
        HttpResponse<String> response = browser.get(path);
        assertThat(response.statusCode()).isEqualTo(401);
        assertThat(response.headers().firstValue("WWW-Authenticate")).isEmpty();
        assertThat(response.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(response.body()).contains("Hãy đăng nhập");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create"})
    void theSetUpDoorIsShut(String path) {
        assertThat(browser.json("POST", path, "{}").statusCode()).isEqualTo(401);
        browser.login("admin", "dondoc");
        HttpResponse<String> response = browser.json("POST", path, "{}", "X-XSRF-TOKEN", browser.webappToken());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("không mở ở đây");
    }

    @Test
    void theEnginesOwnLoginIsShut() {
        browser.login("leader", "dondoc");
        HttpResponse<String> response = browser.post(
                "/camunda/api/admin/auth/user/default/login/tasklist",
                Map.of("username", "admin", "password", "dondoc"),
                "X-XSRF-TOKEN",
                browser.webappToken());
        assertThat(response.statusCode()).isEqualTo(403);
    }

    @Test
    void theEnginesUsersHaveNoUsablePassword() {
        assertThat(identities.checkPassword("leader", "dondoc")).isFalse();
        assertThat(identities.checkPassword("leader", "")).isFalse();
    }

    @Test
    void backDoorsOfTheEngineAnswer403() {
        browser.login("admin", "dondoc");
        String token = browser.webappToken();
        assertThat(browser.json("POST", ENGINE + "/task/t/bpmnError", "{}", "X-XSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("PUT", ENGINE + "/user/leader/credentials", "{}", "X-XSRF-TOKEN", token)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theWebApplicationsRefuseARequestWithoutTheirToken() {
        browser.login("leader", "dondoc");
        browser.webappToken();
        assertThat(browser.json("POST", ENGINE + "/task", "{}").body()).contains("Hãy tải lại trang");
        assertThat(browser.json("POST", ENGINE + "/task", "{}", "X-XSRF-TOKEN", "stale")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.json("POST", ENGINE + "/task", "{}", "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void ourPagesRefuseAFormWithoutItsToken() {
        browser.login("leader", "dondoc");
        browser.webappToken();
        assertThat(browser.post("/logout", Map.of()).statusCode()).isEqualTo(403);
        assertThat(browser.json("POST", "/api/v1/plans", "{}").statusCode()).isEqualTo(403);
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .as("still logged in")
                .isEqualTo(200);
    }

    @Test
    void aFormOfASessionThatIsOverLeadsBackToTheLogin() {
        HttpResponse<String> response = browser.post("/login", Map.of("username", "leader", "password", "dondoc"));
        assertThat(Browser.location(response)).isEqualTo("/login?reason=expired");
    }

    @Test
    void loggingOutOfOurPagesLogsOutOfTasklist() {
        browser.login("leader", "dondoc");
        browser.get("/camunda/app/tasklist/default/");
        String page = browser.get("/tai-khoan/mat-khau").body();
        String token = page.replaceFirst("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1");
        assertThat(Browser.location(browser.post("/logout", Map.of("_csrf", token))))
                .isEqualTo("/login?reason=out");
        assertThat(browser.get("/camunda/api/admin/auth/user/default").statusCode())
                .isEqualTo(401);
    }

    @Test
    void loggingOutOfTasklistLogsOutOfOurPages() {
        browser.login("leader", "dondoc");
        HttpResponse<String> response = browser.json(
                "POST", "/camunda/api/admin/auth/user/default/logout", "", "X-XSRF-TOKEN", browser.webappToken());
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(Browser.location(browser.get("/tai-khoan/mat-khau"))).isEqualTo("/login");
    }

    @Test
    void programsNeedNoTokenAndLeaveNoSession() {
        HttpResponse<String> response =
                browser.json("POST", "/api/v1/no-such-thing", "{}", "Authorization", Browser.basic("leader", "dondoc"));
        assertThat(response.statusCode()).isIn(404, 405);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void basicOpensNothingButTheInterfaceForPrograms() {
        assertThat(browser.get(ENGINE + "/task", "Authorization", Browser.basic("leader", "dondoc"))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void wrongPasswordsAreSlowedDownAndTheWaitIsTold() {
        OfficerId officer = newcomer("slowed", officerOf("th"));
        for (int i = 0; i < 3; i++) {
            assertThat(browser.get("/api/v1/me", "Authorization", Browser.basic("slowed", "sai"))
                            .statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<String> right = browser.get("/api/v1/x", "Authorization", Browser.basic("slowed", "mật-khẩu-mới"));
        assertThat(right.statusCode()).isEqualTo(429);
        assertThat(right.headers().firstValue("Retry-After"))
                .hasValueSatisfying(
                        seconds -> assertThat(Integer.parseInt(seconds)).isBetween(1, 5));
        assertThat(right.body()).containsPattern("sau [1-5] giây");
        assertThat(Browser.location(browser.login("slowed", "mật-khẩu-mới"))).matches("/login\\?wait=[1-5]");
        assertThat(browser.get("/login?wait=4").body()).contains("sau 4 giây");

        jdbc.sql("update account set delay_until = delay_until - interval '1 hour' where officer = 'slowed'")
                .update();
        assertThat(Browser.location(browser.login("slowed", "mật-khẩu-mới"))).isEqualTo("/");
        assertThat(jdbc.sql("select failed from account where officer = :id")
                        .param("id", officer.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aOneTimePasswordOpensOnlyThePageWhereItIsChanged() {
        OfficerId officer = newcomer("once", officerOf("th"));
        String once = accounts.resetPassword(admin, officer);
        browser.login("once", once);
        assertThat(Browser.location(browser.get("/camunda/app/tasklist/default/")))
                .isEqualTo("/tai-khoan/mat-khau");
        assertThat(browser.get(ENGINE + "/task").statusCode()).isEqualTo(403);
        HttpResponse<String> tooShort = browser.submit(
                "/tai-khoan/mat-khau",
                Map.of("currentPassword", once, "newPassword", "ngắn", "repeatedPassword", "ngắn"));
        assertThat(tooShort.statusCode()).isEqualTo(422);
        assertThat(tooShort.body()).contains("ít nhất 8 ký tự");
        HttpResponse<String> changed = browser.submit(
                "/tai-khoan/mat-khau",
                Map.of("currentPassword", once, "newPassword", "đủ-dài-rồi", "repeatedPassword", "đủ-dài-rồi"));
        assertThat(Browser.location(changed)).isEqualTo("/login?reason=changed");
        assertThat(Browser.location(browser.login("once", "đủ-dài-rồi"))).isEqualTo("/");
        assertThat(browser.get("/camunda/app/tasklist/default/").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPasswordEndsTheSessionsOfTheFormerOne() {
        OfficerId officer = newcomer("reset", officerOf("th"));
        browser.login("reset", "mật-khẩu-mới");
        assertThat(browser.get(ENGINE + "/task").statusCode()).isEqualTo(200);
        assertThat(browser.get("/api/v1/x", "Authorization", Browser.basic("reset", "mật-khẩu-mới"))
                        .statusCode())
                .isEqualTo(404);
        accounts.resetPassword(admin, officer);
        assertThat(browser.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/v1/x", "Authorization", Browser.basic("reset", "mật-khẩu-mới"))
                        .statusCode())
                .as("remembered or not")
                .isEqualTo(401);
    }

    @Test
    void whoHasLeftIsOutAtOnceAndKeepsNothingButTheName() {
        OfficerId officer = newcomer("leaving", new Post(PostKind.LEADER, null));
        browser.login("leaving", "mật-khẩu-mới");
        assertThat(groups("leaving")).containsExactly("leader-vpubnd");
        officers.deactivateOfficer(admin, officer);
        assertThat(browser.get(ENGINE + "/task").statusCode()).isEqualTo(401);
        assertThat(Browser.location(browser.login("leaving", "mật-khẩu-mới"))).isEqualTo("/login?reason=wrong");
        assertThat(groups("leaving")).isEmpty();
        assertThat(identities.createTenantQuery().userMember("leaving").count()).isZero();
        assertThat(identities.createUserQuery().userId("leaving").count()).isOne();
    }

    @Test
    void theEnginesIdentitiesFollowInTheSameTransaction() {
        assertThat(groups("hctc-head")).containsExactlyInAnyOrder("head-hctc", "unit-hctc");
        assertThat(groups("admin")).containsExactly("camunda-admin");
        assertThat(groups("camgiang-leader"))
                .containsExactlyInAnyOrder("leader-camgiang", "head-camgiang-vptk", "unit-camgiang-vptk");
        transaction.executeWithoutResult(status -> {
            units.addUnit(admin, OFFICE, "tam", "Tổ tạm thời", LocalDate.of(2024, 1, 1));
            newcomer("rolled-back", officerOf("tam"));
            assertThat(groups("rolled-back")).containsExactly("unit-tam");
            status.setRollbackOnly();
        });
        assertThat(identities.createUserQuery().userId("rolled-back").count()).isZero();
        assertThat(identities.createGroupQuery().groupId("unit-tam").count()).isZero();
    }

    @Test
    void bringingEverythingInStepAgainChangesNothing() {
        Map<String, Object> before = engineRows();
        engineIdentities.syncAll();
        assertThat(engineRows()).isEqualTo(before);
    }

    @Test
    void onlyAnAdministratorSeesMoreThanTheHealth() {
        assertThat(browser.get("/actuator/health").statusCode()).isEqualTo(200);
        browser.login("leader", "dondoc");
        assertThat(browser.get("/actuator/metrics").statusCode()).isEqualTo(403);
        Browser administrator = new Browser(port);
        administrator.login("admin", "dondoc");
        assertThat(administrator.get("/actuator/metrics").statusCode()).isEqualTo(200);
    }

    private Set<String> groups(String officer) {
        return identities.createGroupQuery().groupMember(officer).list().stream()
                .map(Group::getId)
                .collect(Collectors.toSet());
    }

    private Map<String, Object> engineRows() {
        return jdbc.sql("""
                        select (select string_agg(id_ || ':' || rev_, ',' order by id_) from act_id_user) as users,
                               (select string_agg(id_ || ':' || rev_, ',' order by id_) from act_id_group) as groups,
                               (select string_agg(user_id_ || ':' || group_id_, ',' order by user_id_, group_id_)
                                  from act_id_membership) as memberships,
                               (select string_agg(id_ || ':' || rev_, ',' order by id_)
                                  from act_ru_authorization) as authorizations
                        """).query().singleRow();
    }
}
