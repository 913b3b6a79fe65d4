package vn.dondoc.bench;

import static vn.dondoc.bench.Samples.millis;

import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.DurableDatabase;

/** How long our application takes to serve, against a bare application with Camunda's web applications. */
class StartBench {

    private static final int ROUNDS = 6;
    private static final String HEAP = "512m";

    private static final class Starts {
        private final Samples clock = new Samples();
        private final Samples processor = new Samples();

        void add(OwnJvm jvm) {
            try (jvm) {
                clock.add(jvm.start().toNanos());
                processor.add(jvm.computed().toNanos());
            }
        }
    }

    @Test
    void theApplicationIsUpSoon() {
        Starts freshOurs = new Starts();
        Starts freshBare = new Starts();
        Starts ours = new Starts();
        Starts bare = new Starts();
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> ofOurs = DurableDatabase.fresh();
            Map<String, String> ofBare = DurableDatabase.fresh();
            // The first round only fills the machine's caches.
            boolean counts = round > 0;
            (counts ? freshBare : new Starts()).add(OwnJvm.bare(HEAP, ofBare));
            (counts ? freshOurs : new Starts()).add(OwnJvm.ours(HEAP, ofOurs));
            (counts ? bare : new Starts()).add(OwnJvm.bare(HEAP, ofBare));
            (counts ? ours : new Starts()).add(OwnJvm.ours(HEAP, ofOurs));
        }
        Report report = new Report("start");
        line(report, "start on an existing database", ours, bare);
        line(report, "start on an empty database", freshOurs, freshBare);
        report.publish();
        report.requireBounds();
    }

    private static void line(Report report, String measured, Starts ours, Starts bare) {
        report.atMost(
                measured,
                millis(ours.clock.medianMillis()),
                millis(bare.clock.medianMillis()),
                ours.clock.medianMillis() / bare.clock.medianMillis(),
                2);
        report.told(
                measured + ", processor time",
                millis(ours.processor.medianMillis()),
                millis(bare.processor.medianMillis()));
    }
}
