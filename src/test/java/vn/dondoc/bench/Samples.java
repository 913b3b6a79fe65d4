package vn.dondoc.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing done many times. */
final class Samples {

    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());

    /** Does it and keeps how long it took. */
    void time(Runnable step) {
        long start = System.nanoTime();
        step.run();
        add(System.nanoTime() - start);
    }

    void add(long took) {
        nanos.add(took);
    }

    int count() {
        return nanos.size();
    }

    /** The last ones. */
    Samples last(int many) {
        Samples last = new Samples();
        last.nanos.addAll(nanos.subList(Math.max(nanos.size() - many, 0), nanos.size()));
        return last;
    }

    Samples allButLast() {
        Samples all = new Samples();
        all.nanos.addAll(nanos.subList(0, nanos.size() - 1));
        return all;
    }

    double medianMillis() {
        return millisAt(0.5);
    }

    double p95Millis() {
        return millisAt(0.95);
    }

    private double millisAt(double share) {
        List<Long> sorted = nanos.stream().sorted().toList();
        int index = (int) Math.ceil(share * sorted.size()) - 1;
        return sorted.get(Math.max(index, 0)) / 1e6;
    }

    /** Milliseconds as they stand in the table. */
    static String millis(double millis) {
        return millis >= 100
                ? String.format(Locale.ROOT, "%,.0f ms", millis)
                : String.format(Locale.ROOT, "%.1f ms", millis);
    }

    static String millis(Duration duration) {
        return millis(duration.toNanos() / 1e6);
    }
}
