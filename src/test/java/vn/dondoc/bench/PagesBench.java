package vn.dondoc.bench;

import static vn.dondoc.bench.Samples.millis;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.dondoc.access.Browser;
import vn.dondoc.intake.Intakes;
import vn.dondoc.plan.Fixtures;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.process.Office;

/** The two pages that people wait for: what became of a document, and where a plan stands. */
@BenchApplication
class PagesBench {

    private static final int WARM_UP = 60;
    private static final int TIMES = 100;
    private static final List<String> UNITS = List.of("hctc", "ncpc", "th", "vxnv", "cbth", "nk");
    private static final LocalDate DUE = LocalDate.of(2024, 12, 31);

    @LocalServerPort
    int port;

    @Autowired
    Office office;

    @Autowired
    Intakes intakes;

    @Test
    void pagesComeAtOnce() {
        Report report = new Report("pages");
        preview(report);
        plan(report);
        report.publish();
        report.requireBounds();
    }

    private void preview(Report report) {
        byte[] document = samplePlan();
        Samples samples = new Samples();
        for (int i = 0; i < WARM_UP + TIMES; i++) {
            long start = System.nanoTime();
            intakes.take(office.person("clerk"), "ke-hoach.txt", document, null);
            if (i >= WARM_UP) {
                samples.add(System.nanoTime() - start);
            }
        }
        report.told("preview of the sample plan, median", millis(samples.medianMillis()), "");
        report.under("preview of the sample plan, p95", samples.p95Millis(), 1_000);
    }

    private static byte[] samplePlan() {
        try (InputStream plan = PagesBench.class.getResourceAsStream("/demo/sample-plan.txt")) {
            return Objects.requireNonNull(plan).readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void plan(Report report) {
        String small = plan(100);
        String large = plan(1_000);
        for (String login : List.of("leader", "th-head")) {
            Browser browser = new Browser(port);
            browser.login(login, "dondoc");
            Samples ofSmall = new Samples();
            Samples ofLarge = new Samples();
            for (int i = 0; i < WARM_UP + TIMES; i++) {
                load(browser, small, i < WARM_UP ? new Samples() : ofSmall);
                load(browser, large, i < WARM_UP ? new Samples() : ofLarge);
            }
            String name = "plan page as " + login + ", ";
            report.told(name + "100 pieces of work, p95", millis(ofSmall.p95Millis()), "");
            report.told(name + "1,000 pieces of work, median", millis(ofLarge.medianMillis()), "");
            report.under(name + "1,000 pieces of work, p95", ofLarge.p95Millis(), 300);
            double ratio = ofLarge.p95Millis() / ofSmall.p95Millis();
            report.atMost(name + "p95, 1,000 to 100", String.format(Locale.ROOT, "%.2f", ratio), "", ratio, 2);
            filtered(report, name, browser, large);
        }
    }

    /** The most rows that the page shows at once. */
    private static void filtered(Report report, String name, Browser browser, String plan) {
        Samples filtered = new Samples();
        for (int i = 0; i < WARM_UP / 2 + TIMES / 2; i++) {
            load(browser, plan + "?buoc=APPOINTING", i < WARM_UP / 2 ? new Samples() : filtered);
        }
        report.told(name + "1,000, filtered by step, p95", millis(filtered.p95Millis()), "");
    }

    private static void load(Browser browser, String plan, Samples samples) {
        samples.time(() -> {
            HttpResponse<String> page = browser.get("/ke-hoach/" + plan);
            if (page.statusCode() != 200) {
                throw new AssertionError(page.statusCode() + " " + page.body());
            }
        });
    }

    private String plan(int tasks) {
        return issued(office, tasks);
    }

    /** A plan in force, its work spread over the six units. */
    static String issued(Office office, int tasks) {
        List<PlanDraft.Task> work = IntStream.range(0, tasks)
                .mapToObj(i -> Fixtures.task(
                        "Rà soát, tham mưu thực hiện nhiệm vụ số " + i,
                        UNITS.get(i % UNITS.size()),
                        Fixtures.byDate(DUE)))
                .toList();
        return office.issued(Fixtures.plan(work), Ours.TODAY).value();
    }
}
