package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.WholeApplication;

@WholeApplication
public class LoginTest {

    private static final String ENGINE = "/camunda/api/engine/engine/default";

    @LocalServerPort
    private int port;

    private Browser browser;

    @BeforeEach
    void aBrowser() {
        browser = new Browser(port);
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
    void programsNeedNoTokenAndLeaveNoSession() {
        HttpResponse<String> response =
                browser.json("POST", "/api/v1/no-such-thing", "{}", "Authorization", Browser.basic("leader", "dondoc"));
        assertThat(response.statusCode()).isIn(404, 405);
        assertThat(response.headers().allValues("Set-Cookie")).isEmpty();
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
}
