package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;

/** What one clause of a time text says. */
sealed interface TimePart {

    /** Thường xuyên. */
    record Continuous() implements TimePart {}

    /** Hằng ngày: continuous as far as dates go. */
    record Daily() implements TimePart {}

    /** "Định kỳ" before something else, which must then be a cycle. */
    record Periodic() implements TimePart {}

    /** How a day of the month fits to a cycle. */
    enum Fit {
        /** No day fits: "ngày 20 hàng quý" leaves the month open. */
        END,
        /** A day may be given; the month's last day otherwise. */
        DAY,
        /** Says nothing without a day: "tháng sau". */
        NEEDS_DAY
    }

    /**
     * Again and again.
     *
     * @param months months, 1 to 12, in which the cycle comes round; empty for weeks
     * @param shift how many months later the due day lies: 1 for "tháng sau"
     */
    record Cycle(SortedSet<Integer> months, int shift, boolean weekly, Fit fit) implements TimePart {
        boolean yearly() {
            return !weekly && months.size() == 1 && months.first() == 12;
        }
    }

    /** Days of a month that a cycle names. */
    record BareDays(List<Integer> days, Bound bound) implements TimePart {}

    record Weekdays(List<DayOfWeek> days, Bound bound) implements TimePart {}

    /** Due on dates, or before or at the end of stretches; years are filled in. */
    record Dates(List<Mark> marks, Bound bound) implements TimePart {}

    record Stretch(LocalDate first, LocalDate last) {
        boolean wholeYears() {
            return first.getDayOfYear() == 1 && last.getMonthValue() == 12 && last.getDayOfMonth() == 31;
        }
    }

    /**
     * In one stretch, or in several.
     *
     * @param yearGiven whether the text itself names the year
     * @param quarters whether single quarters are listed
     */
    record Spells(List<Stretch> stretches, boolean yearGiven, boolean quarters) implements TimePart {
        /** Whether no stretch goes on where the one before it ends. */
        boolean apart() {
            return IntStream.range(1, stretches.size()).noneMatch(this::goesOn);
        }

        /** Whether every stretch goes on where the one before it ends. */
        boolean adjacent() {
            return IntStream.range(1, stretches.size()).allMatch(this::goesOn);
        }

        private boolean goesOn(int at) {
            return stretches
                    .get(at - 1)
                    .last()
                    .plusDays(1)
                    .equals(stretches.get(at).first());
        }
    }

    record Since(LocalDate start) implements TimePart {}

    /** Once something has happened. */
    record Event() implements TimePart {}

    /** Theo quy định: the time stands in another document. */
    record Elsewhere() implements TimePart {}
}
