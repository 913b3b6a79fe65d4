package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;

/** The story of a plan, from the file to the last acceptance, played by its people in a real browser. */
@WholeApplication
class StoryBrowserTest {

    private static @Nullable Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    TimeTravel time;

    @BeforeAll
    static void openBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** Later than anything that other tests made, so that Tasklist shows this story's tasks first. */
    @BeforeEach
    void later() {
        time.to(Instant.parse("2025-05-20T02:00:00Z"));
    }

    @AfterEach
    void back() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private Person person(String login) {
        return new Person(Objects.requireNonNull(chromium).browser(), "http://127.0.0.1:" + port, login);
    }

    @Test
    void aPlanGoesFromItsFileToTheLastAcceptance() throws IOException {
        String plan;
        try (Person officer = person("hctc-officer")) {
            plan = takenInAndSubmitted(officer);
        }
        try (Person leader = person("leader")) {
            Person.Tasklist review = leader.offered("Lãnh đạo xem xét kế hoạch");
            assertThat(review.shown("planSummary")).contains("89").contains("79");
            leader.picture("tasklist-review");
            review.choose("Phê duyệt kế hoạch").complete();
        }
        try (Person clerk = person("clerk")) {
            clerk.offered("Văn thư cấp số và ban hành")
                    .fill("number", "977")
                    .date("date", "01/06/2024")
                    .complete();
        }
        try (Person head = person("th-head")) {
            Page page = head.open(plan + "/phan-cong");
            page.selectOption("#everyone", "th-officer");
            page.locator("form button[type=submit].btn-primary").click();
            assertThat(page.locator("main")).containsText("5");
        }
        try (Person officer = person("th-officer")) {
            officer.own("Thực hiện nhiệm vụ")
                    .fill("result", "Đã tham mưu văn bản <b>đôn đốc</b> các sở.")
                    .date("completedOn", "01/06/2024")
                    .complete();
        }
        try (Person head = person("th-head")) {
            Person.Tasklist confirm = head.offered("Trưởng đơn vị xác nhận kết quả");
            assertThat(confirm.shown("result")).isEqualTo("Đã tham mưu văn bản <b>đôn đốc</b> các sở.");
            confirm.choose("Xác nhận kết quả").complete();
        }
        try (Person monitor = person("hctc-head")) {
            Page page = monitor.open("/nghiem-thu");
            assertThat(page.locator("main")).containsText("<b>đôn đốc</b>");
            page.locator("article")
                    .filter(new Locator.FilterOptions().setHasText("<b>đôn đốc</b>"))
                    .locator("input[name=row]")
                    .check();
            page.locator("form button[type=submit].btn-primary").last().click();
            assertThat(page.locator("main")).not().containsText("<b>đôn đốc</b>");
        }
        try (Person leader = person("leader")) {
            Page page = leader.open(plan);
            assertThat(page.locator("main")).containsText("977/KH-VP");
            assertThat(page.locator("main")).containsText("1/100");
            leader.picture("plan");
            page.getByText("Xem sơ đồ đang chạy").click();
            Page cockpit = page.context().pages().get(page.context().pages().size() - 1);
            cockpit.locator("[data-element-id=CallActivity_Dispatch]").first().waitFor();
            assertThat(cockpit.locator("[data-element-id=UserTask_ReviewPlan]").first())
                    .isVisible();
        }
    }

    /** Hands in the sample plan, takes every proposal, makes the draft and submits it; gives the plan's path. */
    private static String takenInAndSubmitted(Person officer) throws IOException {
        Page page = officer.open("/nhap-ke-hoach");
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "ke-hoach.txt",
                        "text/plain",
                        new ClassPathResource("demo/sample-plan.txt").getContentAsByteArray()));
        page.locator("form.upload button[type=submit]").click();
        page.waitForURL(Pattern.compile(".*/nhap-ke-hoach/[^/?]+.*"));
        assertThat(page.locator("main")).containsText("89");
        officer.picture("preview");
        Locator draft = page.locator("form.bar-go button[type=submit]");
        assertThat(draft).isDisabled();
        page.locator("button[name=nhanHet]").first().click();
        assertThat(draft).isEnabled();
        Locator confirmation = page.locator("form.bar-go input[type=checkbox]");
        if (confirmation.count() > 0) {
            confirmation.check();
        }
        draft.click();
        page.waitForURL(Pattern.compile(".*/ke-hoach/[^/?]+"));
        String path = java.net.URI.create(page.url()).getPath();
        page.locator("form[action$='/trinh'] button").click();
        assertThat(page.locator("main")).containsText("Chờ");
        return path;
    }
}
