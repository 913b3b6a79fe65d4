package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.WholeApplication;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.UnitId;

@WholeApplication
public class AccountsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    private static final AgencyId OFFICE = new AgencyId("vpubnd");

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
