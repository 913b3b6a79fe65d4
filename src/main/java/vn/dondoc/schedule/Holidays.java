package vn.dondoc.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The public holidays of a year as the Labour Code 2019 gives them: article 112, with days off in compensation by
 * article 111(3). Tết takes the last two days of the old year and the first three of the new, as the Government has
 * done since 2021; an office changes what a year's announcement says otherwise.
 */
final class Holidays {

    /** What a day is by default and the message key of its name. */
    record Default(DayKind kind, String nameKey) {}

    /** Days swapped by the Government that stand in the default. */
    private static final Map<LocalDate, Default> SWAPPED = Map.of(
            LocalDate.of(2024, 4, 29), new Default(DayKind.HOLIDAY, "schedule.holiday.swapOff"),
            LocalDate.of(2024, 5, 4), new Default(DayKind.WORKING, "schedule.holiday.swapWorked"));

    private Holidays() {}

    /** The days of this year that differ from the rule "Monday to Friday", ascending. */
    static NavigableMap<LocalDate, Default> of(int year) {
        TreeMap<LocalDate, Default> days = new TreeMap<>();
        add(days, LocalDate.of(year, 1, 1), "schedule.holiday.newYear");
        LocalDate tet = LunarCalendar.newYear(year);
        for (int day = -2; day < 3; day++) {
            add(days, tet.plusDays(day), "schedule.holiday.tet");
        }
        add(days, LunarCalendar.date(10, 3, year), "schedule.holiday.hungKings");
        add(days, LocalDate.of(year, 4, 30), "schedule.holiday.reunification");
        add(days, LocalDate.of(year, 5, 1), "schedule.holiday.labour");
        LocalDate national = LocalDate.of(year, Month.SEPTEMBER, 2);
        add(days, national, "schedule.holiday.national");
        // One adjacent day: the day before, unless the day after joins the weekend.
        add(
                days,
                national.plusDays(national.getDayOfWeek() == DayOfWeek.THURSDAY ? 1 : -1),
                "schedule.holiday.national");
        compensate(days);
        SWAPPED.forEach((day, meaning) -> {
            if (day.getYear() == year) {
                days.put(day, meaning);
            }
        });
        return Collections.unmodifiableNavigableMap(days);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void add(Map<LocalDate, Default> days, LocalDate day, String nameKey) {
        days.putIfAbsent(day, new Default(DayKind.HOLIDAY, nameKey));
    }

    private static void compensate(Map<LocalDate, Default> days) {
        for (LocalDate day : new TreeMap<>(days).keySet()) {
            if (isWeekend(day)) {
                LocalDate instead = day;
                while (isWeekend(instead) || days.containsKey(instead)) {
                    instead = instead.plusDays(1);
                }
                add(days, instead, "schedule.holiday.compensation");
            }
        }
    }
}
