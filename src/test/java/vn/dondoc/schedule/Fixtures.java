package vn.dondoc.schedule;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Texts and expectations of the room's tests. */
final class Fixtures {

    static final int YEAR = 2024;

    private Fixtures() {}

    /** A time text with what it means. */
    record Expected(String text, ScheduleKind kind, String start, List<LocalDate> due, String recurrence) {

        @Override
        public String toString() {
            return "\"" + text + "\"";
        }
    }

    static List<Expected> understood() {
        return lines("time-texts.csv").stream().map(Fixtures::expected).toList();
    }

    static List<String> notUnderstood() {
        return lines("not-understood.csv");
    }

    static Schedule read(String text) {
        return TimeText.read(text, YEAR, null, TimeRules.standard());
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    private static Expected expected(String line) {
        String[] cells = line.split("\\|", -1);
        List<LocalDate> due = Arrays.stream(cells[3].split(" "))
                .filter(cell -> !cell.isEmpty())
                .map(LocalDate::parse)
                .toList();
        return new Expected(cells[0], ScheduleKind.valueOf(cells[1]), cells[2], due, cells[4]);
    }

    private static List<String> lines(String name) {
        try (InputStream file = Objects.requireNonNull(Fixtures.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
