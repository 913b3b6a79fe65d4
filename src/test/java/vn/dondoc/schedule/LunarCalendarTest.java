package vn.dondoc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.schedule.Fixtures.day;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;

public class LunarCalendarTest {

    @Test
    void theNewYearFallsOnTheDaysKnown() {
        assertThat(LunarCalendar.newYear(2021)).isEqualTo(day("2021-02-12"));
        assertThat(LunarCalendar.newYear(2022)).isEqualTo(day("2022-02-01"));
        assertThat(LunarCalendar.newYear(2023)).isEqualTo(day("2023-01-22"));
        assertThat(LunarCalendar.newYear(2024)).isEqualTo(day("2024-02-10"));
        assertThat(LunarCalendar.newYear(2025)).isEqualTo(day("2025-01-29"));
        assertThat(LunarCalendar.newYear(2026)).isEqualTo(day("2026-02-17"));
        assertThat(LunarCalendar.newYear(2027)).isEqualTo(day("2027-02-06"));
        assertThat(LunarCalendar.newYear(2028)).isEqualTo(day("2028-01-26"));
    }

    @Test
    void theCalendarOfHanoiDiffersFromBeijingsInSomeYears() {
        assertThat(LunarCalendar.newYear(1985)).isEqualTo(day("1985-01-21"));
        assertThat(LunarCalendar.newYear(2007)).isEqualTo(day("2007-02-17"));
        assertThat(LunarCalendar.newYear(2030)).isEqualTo(day("2030-02-02"));
    }

    @Test
    void theHungKingsAreRememberedOnTheDaysKnown() {
        assertThat(LunarCalendar.date(10, 3, 2023)).isEqualTo(day("2023-04-29"));
        assertThat(LunarCalendar.date(10, 3, 2024)).isEqualTo(day("2024-04-18"));
        assertThat(LunarCalendar.date(10, 3, 2025)).isEqualTo(day("2025-04-07"));
        assertThat(LunarCalendar.date(10, 3, 2026)).isEqualTo(day("2026-04-26"));
        assertThat(LunarCalendar.date(10, 3, 2027)).isEqualTo(day("2027-04-16"));
        assertThat(LunarCalendar.date(10, 3, 2028)).isEqualTo(day("2028-04-04"));
    }

    @Test
    void monthsAfterALeapMonthComeALunarMonthLater() {
        assertThat(LunarCalendar.date(15, 8, 2023)).isEqualTo(day("2023-09-29"));
        assertThat(LunarCalendar.date(15, 8, 2024)).isEqualTo(day("2024-09-17"));
        assertThat(LunarCalendar.date(15, 8, 2025)).isEqualTo(day("2025-10-06"));
    }

    @Test
    void everyYearKeepsTheCalendarsBounds() {
        for (int year = 1990; year <= 2100; year++) {
            LocalDate tet = LunarCalendar.newYear(year);
            assertThat(tet).isBetween(LocalDate.of(year, 1, 20), LocalDate.of(year, 2, 21));
            long length = ChronoUnit.DAYS.between(tet, LunarCalendar.newYear(year + 1));
            assertThat(length).satisfiesAnyOf(days -> assertThat(days).isBetween(353L, 355L), days -> assertThat(days)
                    .isBetween(383L, 385L));
            assertThat(LunarCalendar.date(10, 3, year)).isBetween(LocalDate.of(year, 3, 28), LocalDate.of(year, 5, 1));
            for (int month = 1; month < 12; month++) {
                long month1 = ChronoUnit.DAYS.between(
                        LunarCalendar.date(1, month, year), LunarCalendar.date(1, month + 1, year));
                assertThat(month1).satisfiesAnyOf(days -> assertThat(days).isBetween(29L, 30L), days -> assertThat(days)
                        .isBetween(58L, 60L));
            }
        }
    }
}
