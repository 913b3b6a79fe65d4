package vn.dondoc.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody of the sample Office at a browser of their own. */
final class Person implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Person.class);
    private static final double PATIENCE = 60_000;

    private final BrowserContext context;
    private final Page page;
    private final String address;
    private final String login;
    private final List<String> problems = new ArrayList<>();

    Person(Browser browser, String address, String login) {
        this.address = address;
        this.login = login;
        this.context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh")
                .setViewportSize(1360, 1000));
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onResponse(answer -> {
            if (answer.status() >= 400) {
                problems.add(answer.status() + " " + answer.url());
            }
        });
        page.navigate(address + "/login");
        page.fill("#username", login);
        page.fill("#password", "dondoc");
        page.click("button[type=submit]");
        assertThat(page).not().hasURL(Pattern.compile(".*/login.*"));
    }

    Page page() {
        return page;
    }

    Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** What was answered with an error so far. */
    List<String> problems() {
        return problems;
    }

    /** Opens the first task of this name that is offered to the person's group, and takes it. */
    Tasklist offered(String taskName) {
        return task("Việc của đơn vị tôi", taskName);
    }

    /** Opens the person's first own task of this name. */
    Tasklist own(String taskName) {
        return task("Việc của tôi", taskName);
    }

    private Tasklist task(String filter, String taskName) {
        open("/camunda/app/tasklist/default/");
        page.locator(".task-filters").getByText(filter).first().click();
        page.locator(".tasks-list li.task")
                .filter(new Locator.FilterOptions().setHasText(taskName))
                .first()
                .click();
        return new Tasklist();
    }

    /** A picture of the whole window, kept with the build. */
    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + ".png")));
    }

    @Override
    public void close() {
        picture("last-of-" + login);
        if (!problems.isEmpty()) {
            LOG.info("{} was answered {}", login, problems);
        }
        context.close();
    }

    /** An open task in Tasklist. */
    final class Tasklist {

        private final Locator form = page.locator(".fjs-form");

        private Tasklist() {
            form.waitFor();
            Locator claim = page.locator("button.claim");
            if (claim.count() > 0) {
                claim.click();
                assertThat(claim).hasCount(0);
                form.waitFor();
            }
        }

        Tasklist fill(String field, String text) {
            form.locator("[id$='Field_" + field + "']").fill(text);
            return this;
        }

        /** Types a date as the date picker shows it. */
        Tasklist date(String field, String text) {
            Locator input = form.locator(".fjs-form-field-datetime:has([id*='Field_" + field + "']) input")
                    .first();
            input.fill(text);
            input.press("Tab");
            return this;
        }

        Tasklist choose(String label) {
            form.getByText(label, new Locator.GetByTextOptions().setExact(true)).click();
            return this;
        }

        String shown(String field) {
            return form.locator("[id$='Field_" + field + "']").inputValue();
        }

        void complete() {
            Locator complete = page.locator(".form-actions button.btn-primary");
            assertThat(complete).isEnabled(new LocatorAssertions.IsEnabledOptions().setTimeout(PATIENCE));
            complete.click();
            assertThat(form).hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        }
    }
}
