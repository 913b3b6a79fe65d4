package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.WholeApplication;

@WholeApplication
public class EngineWebappsTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    @Autowired
    private IdentityService identities;

    private Browser browser;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
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
    @ValueSource(strings = {"/camunda/api/admin/setup/default/user/create"})
    void theSetUpDoorIsShut(String path) {
        assertThat(browser.json("POST", path, "{}").statusCode()).isEqualTo(401);
        browser.login("admin", "dondoc");
        HttpResponse<String> response = browser.json("POST", path, "{}", "X-XSRF-TOKEN", browser.webappToken());
        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("không mở ở đây");
    }

    @Test
    void refusalsAreVietnameseWhateverTheBrowserPrefers() {
        browser.login("leader", "dondoc");
        String token = browser.webappToken();
        String claim = ENGINE + "/task/unknown/claim";
        assertThat(browser.json("POST", claim, "{}", "X-XSRF-TOKEN", token, "Accept-Language", "en-US")
                        .body())
                .contains("Không tìm thấy công việc này");
    }

    @Test
    void theApplicationsAreSetUpByUs() {
        for (String app : List.of("tasklist", "cockpit", "admin", "welcome")) {
            String folder = "/camunda/app/" + app + "/";
            assertThat(browser.get(folder + "scripts/config.js").body()).contains("settings('" + app + "')");
            assertThat(browser.get(folder + "locales/vi.json").statusCode()).isEqualTo(200);
            assertThat(browser.get(folder + "styles/user-styles.css").body()).contains("engine-apps.css");
        }
        assertThat(browser.get("/js/engine-apps.js").statusCode()).isEqualTo(200);
        assertThat(browser.get("/css/engine-apps.css").statusCode()).isEqualTo(200);
        assertThat(browser.get("/camunda/app/tasklist/scripts/dondoc/forms.js").statusCode())
                .isEqualTo(200);
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
    void basicOpensNothingButTheInterfaceForPrograms() {
        assertThat(browser.get(ENGINE + "/task", "Authorization", Browser.basic("leader", "dondoc"))
                        .statusCode())
                .isEqualTo(401);
    }
}
