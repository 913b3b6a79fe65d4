package vn.dondoc.schedule;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which days are worked: Monday to Friday without the public holidays, changed by an office's own entries. A value;
 * safe to keep and to share.
 */
public final class WorkingCalendar {

    private static final Map<Integer, NavigableMap<LocalDate, Holidays.Default>> GENERATED = new ConcurrentHashMap<>();

    private final Map<LocalDate, DayKind> entries;

    private WorkingCalendar(Map<LocalDate, DayKind> entries) {
        this.entries = Map.copyOf(entries);
    }

    /** The calendar as the law gives it, without any entry of an office. */
    public static WorkingCalendar generated() {
        return new WorkingCalendar(Map.of());
    }

    /** The calendar as the law gives it, with these entries in place of what they contradict. */
    public static WorkingCalendar with(Map<LocalDate, DayKind> entries) {
        return new WorkingCalendar(entries);
    }

    /** The generated days of a year that differ from the rule "Monday to Friday". */
    static NavigableMap<LocalDate, Holidays.Default> generated(int year) {
        return GENERATED.computeIfAbsent(year, Holidays::of);
    }

    public boolean isWorkingDay(LocalDate day) {
        DayKind entry = entries.get(day);
        if (entry == null) {
            Holidays.Default byLaw = generated(day.getYear()).get(day);
            entry = byLaw == null ? null : byLaw.kind();
        }
        return entry == null ? !Holidays.isWeekend(day) : entry == DayKind.WORKING;
    }

    /** This day if it is worked, otherwise the first worked day after it. */
    public LocalDate nextWorkingDay(LocalDate day) {
        LocalDate next = day;
        while (!isWorkingDay(next)) {
            next = next.plusDays(1);
        }
        return next;
    }

    /**
     * The n-th working day after a day, or before it when n is negative; the day itself, worked or not, when n is 0.
     *
     * @param n number of working days
     */
    public LocalDate plusWorkingDays(LocalDate day, int n) {
        int step = Integer.signum(n);
        LocalDate reached = day;
        int left = Math.abs(n);
        while (left > 0) {
            reached = reached.plusDays(step);
            if (isWorkingDay(reached)) {
                left--;
            }
        }
        return reached;
    }

    /**
     * How many working days lie after the first day, up to and with the second; negative, counted from the second,
     * when the second is earlier.
     */
    public int workingDaysBetween(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -workingDaysBetween(to, from);
        }
        return (int) from.plusDays(1)
                .datesUntil(to.plusDays(1))
                .filter(this::isWorkingDay)
                .count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WorkingCalendar calendar && entries.equals(calendar.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "WorkingCalendar" + entries;
    }
}
