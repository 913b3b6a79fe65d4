package vn.dondoc.bench;

import static vn.dondoc.bench.Samples.millis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.process.Office;
import vn.dondoc.process.inbox.TaskInbox;

/** Issuing plans and completing tasks against the bare engine that runs the same models. */
@BenchApplication
class FlowBench {

    private static final int LARGE = 1_000;
    private static final int SMALL = 100;
    private static final int ROUNDS = 7;
    private static final int BLOCK = 25;

    private static final Map<String, String> STEPS = steps();

    @Autowired
    Office office;

    @Autowired
    TaskInbox inbox;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ManagementService management;

    private static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put(Side.APPOINT, "appoint an officer");
        steps.put(Side.CARRY_OUT, "hand in the result");
        steps.put(Side.CONFIRM, "confirm the result");
        steps.put(Side.ACCEPT, "accept the result");
        return steps;
    }

    @Test
    void theFlowCostsLittleMoreThanTheEngineAlone() {
        Report report = new Report("flow");
        try (Reference reference = Reference.start()) {
            Ours ours = new Ours(office, inbox, jdbc, management);
            warmUp(ours);
            warmUp(reference);
            issue(report, ours, reference);
            complete(report, ours, reference);
        }
        report.publish();
        report.requireBounds();
    }

    private static void warmUp(Side side) {
        String plan = issued(side, 200);
        STEPS.keySet().forEach(step -> side.open(plan, step).forEach(task -> side.complete(step, task)));
        side.continuePlan(plan);
        issued(side, LARGE);
        side.settle();
    }

    private static String issued(Side side, int tasks) {
        String plan = side.approved(tasks);
        side.complete(Side.ISSUE, side.open(plan, Side.ISSUE).get(0));
        return plan;
    }

    private static void issue(Report report, Side ours, Side reference) {
        Samples a = new Samples();
        Samples b = new Samples();
        for (int round = 0; round < ROUNDS; round++) {
            if (round % 2 == 0) {
                issueOnce(ours, a);
                issueOnce(reference, b);
            } else {
                issueOnce(reference, b);
                issueOnce(ours, a);
            }
        }
        report.atLeast(
                "issue a plan with 1,000 pieces of work, rate",
                rate(LARGE, a),
                rate(LARGE, b),
                b.medianMillis() / a.medianMillis(),
                0.8);
    }

    private static void issueOnce(Side side, Samples samples) {
        String plan = side.approved(LARGE);
        String task = side.open(plan, Side.ISSUE).get(0);
        System.gc();
        samples.time(() -> side.complete(Side.ISSUE, task));
    }

    private static String rate(int count, Samples samples) {
        return String.format(Locale.ROOT, "%.0f/s", count * 1_000 / samples.medianMillis());
    }

    private static void complete(Report report, Side ours, Side reference) {
        Course a = new Course(ours, issued(ours, LARGE));
        Course b = new Course(reference, issued(reference, LARGE));
        ours.settle();
        reference.settle();
        for (String step : STEPS.keySet()) {
            Course.alternate(a, b, step, BLOCK);
            report.atLeast(
                    "complete a task: " + STEPS.get(step) + ", rate",
                    rate(1, a.of(step)),
                    rate(1, b.of(step)),
                    b.of(step).medianMillis() / a.of(step).medianMillis(),
                    0.7);
        }
        report.told(
                "continue the plan after a piece of work of 1,000 (job)",
                millis(a.jobs().medianMillis()),
                millis(b.jobs().medianMillis()));
        Ending large = new Ending(a);
        Ending largeReference = new Ending(b);
        List<Ending> small = smallPlans(ours);
        List<Ending> smallReference = smallPlans(reference);
        lastOnes(report, "last", Ending::lastMillis, large, small, largeReference, smallReference);
        lastOnes(report, "last ten, median", Ending::lateMillis, large, small, largeReference, smallReference);
    }

    private static List<Ending> smallPlans(Side side) {
        List<Ending> endings = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            Course course = new Course(side, issued(side, SMALL));
            STEPS.keySet().forEach(course::finish);
            endings.add(new Ending(course));
        }
        return endings;
    }

    private static void lastOnes(
            Report report,
            String which,
            ToDoubleFunction<Ending> time,
            Ending large,
            List<Ending> small,
            Ending largeReference,
            List<Ending> smallReference) {
        double ours = median(small, time);
        double reference = median(smallReference, time);
        double ofLarge = time.applyAsDouble(large);
        double ofLargeReference = time.applyAsDouble(largeReference);
        report.told("acceptance and job, " + which + " of 100", millis(ours), millis(reference));
        report.told("acceptance and job, " + which + " of 1,000", millis(ofLarge), millis(ofLargeReference));
        report.atMost(
                "the same, 1,000 to 100",
                String.format(Locale.ROOT, "%.2f", ofLarge / ours),
                String.format(Locale.ROOT, "%.2f", ofLargeReference / reference),
                ofLarge / ours,
                2);
    }

    private static double median(List<Ending> endings, ToDoubleFunction<Ending> time) {
        return endings.stream()
                .mapToDouble(time)
                .sorted()
                .skip(endings.size() / 2)
                .findFirst()
                .orElseThrow();
    }
}
