package vn.dondoc.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, as a Markdown table on the console and in {@code target/bench}, and the bounds that it missed. */
final class Report {

    private final String name;
    private final List<String> lines = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    Report(String name) {
        this.name = name;
        lines.add("| measured | ours | reference | ratio | bound |");
        lines.add("|---|---|---|---|---|");
    }

    /** A line that is only told. */
    void told(String measured, String ours, String reference) {
        line(measured, ours, reference, "", "");
    }

    /** A ratio that must not be below its bound. */
    void atLeast(String measured, String ours, String reference, double ratio, double bound) {
        bounded(measured, ours, reference, number(ratio), "at least " + number(bound), ratio >= bound);
    }

    /** A ratio that must not be above its bound. */
    void atMost(String measured, String ours, String reference, double ratio, double bound) {
        bounded(measured, ours, reference, number(ratio), "at most " + number(bound), ratio <= bound);
    }

    /** A time of ours that must stay under its bound. */
    void under(String measured, double millis, double boundMillis) {
        bounded(measured, Samples.millis(millis), "", "", "under " + Samples.millis(boundMillis), millis < boundMillis);
    }

    /** Something that must not have happened. */
    void none(String measured, int count) {
        bounded(measured, Integer.toString(count), "", "", "none", count == 0);
    }

    private void bounded(String measured, String ours, String reference, String ratio, String bound, boolean kept) {
        line(measured, ours, reference, ratio, kept ? bound : bound + ": **missed**");
        if (!kept) {
            missed.add(measured + ": " + (ratio.isEmpty() ? ours : ratio) + ", must be " + bound);
        }
    }

    private void line(String measured, String ours, String reference, String ratio, String bound) {
        lines.add("| " + String.join(" | ", measured, ours, reference, ratio, bound) + " |");
    }

    /** Shows and keeps the table. */
    void publish() {
        String table = String.join("\n", lines) + "\n";
        System.out.println("\n" + table);
        try {
            Files.writeString(Files.createDirectories(Path.of("target/bench")).resolve(name + ".md"), table);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Fails if a bound was missed. */
    void requireBounds() {
        if (!missed.isEmpty()) {
            throw new AssertionError("Bounds missed:\n" + String.join("\n", missed));
        }
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
