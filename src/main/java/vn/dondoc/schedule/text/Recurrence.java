package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes RFC 5545 recurrence rules that need no DTSTART to be unambiguous. Null where no single rule says it. */
final class Recurrence {

    private static final SortedSet<Integer> ALL =
            new TreeSet<>(IntStream.rangeClosed(1, 12).boxed().toList());

    private Recurrence() {}

    /**
     * On days of months; a day that a month lacks is its last.
     *
     * @param dayBefore whether the day before each is meant
     */
    static @Nullable String onDays(SortedSet<Integer> months, List<Integer> days, boolean dayBefore) {
        int latest = days.stream().mapToInt(Integer::intValue).max().orElse(31);
        if (dayBefore) {
            if (days.contains(1)) {
                return days.size() == 1 ? endOf(shifted(months, -1)) : null;
            }
            return days.equals(List.of(31))
                    ? rule(months, "-2")
                    : latest > 28 ? null : rule(months, joined(days.stream().map(day -> day - 1)));
        }
        if (latest <= 28) {
            return rule(months, joined(days.stream()));
        }
        if (days.size() > 1) {
            return null;
        }
        if (latest == 31) {
            return endOf(months);
        }
        if (!months.contains(2)) {
            return rule(months, Integer.toString(latest));
        }
        String upTo = joined(IntStream.rangeClosed(28, latest).boxed());
        return "FREQ=MONTHLY" + byMonth(months) + ";BYMONTHDAY=" + upTo + ";BYSETPOS=-1";
    }

    /** On the last day of months. */
    static String endOf(SortedSet<Integer> months) {
        return rule(months, "-1");
    }

    static String weekly(Collection<DayOfWeek> days) {
        return "FREQ=WEEKLY;BYDAY="
                + days.stream().map(day -> day.name().substring(0, 2)).collect(Collectors.joining(","));
    }

    /** The yearly rule that gives just these dates of one year, if they have the day of the month in common. */
    static @Nullable String yearly(Collection<LocalDate> dates) {
        SortedSet<Integer> months = new TreeSet<>();
        SortedSet<Integer> days = new TreeSet<>();
        SortedSet<Integer> years = new TreeSet<>();
        boolean ends = true;
        for (LocalDate date : dates) {
            months.add(date.getMonthValue());
            days.add(date.getDayOfMonth());
            years.add(date.getYear());
            ends &= date.getDayOfMonth() == date.lengthOfMonth();
        }
        if (years.size() != 1 || months.size() != dates.size()) {
            return null;
        }
        return days.size() == 1 ? onDays(months, List.copyOf(days), false) : ends ? endOf(months) : null;
    }

    static SortedSet<Integer> shifted(SortedSet<Integer> months, int by) {
        return months.stream()
                .map(month -> Math.floorMod(month - 1 + by, 12) + 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String rule(SortedSet<Integer> months, String days) {
        return (months.equals(ALL) ? "FREQ=MONTHLY" : "FREQ=YEARLY" + byMonth(months)) + ";BYMONTHDAY=" + days;
    }

    private static String byMonth(SortedSet<Integer> months) {
        return months.equals(ALL) ? "" : ";BYMONTH=" + joined(months.stream());
    }

    private static String joined(Stream<Integer> numbers) {
        return numbers.map(String::valueOf).collect(Collectors.joining(","));
    }
}
