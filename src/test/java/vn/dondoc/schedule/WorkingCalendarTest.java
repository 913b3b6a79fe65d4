package vn.dondoc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.schedule.Fixtures.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

public class WorkingCalendarTest {

    private final WorkingCalendar calendar = WorkingCalendar.generated();

    @Test
    void theDaysOffOf2024AreThoseAnnounced() {
        assertThat(weekdaysOff(2024))
                .containsExactly(
                        day("2024-01-01"),
                        day("2024-02-08"),
                        day("2024-02-09"),
                        day("2024-02-12"),
                        day("2024-02-13"),
                        day("2024-02-14"),
                        day("2024-04-18"),
                        day("2024-04-29"),
                        day("2024-04-30"),
                        day("2024-05-01"),
                        day("2024-09-02"),
                        day("2024-09-03"));
        assertThat(calendar.isWorkingDay(day("2024-05-04"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2024-05-11"))).isFalse();
        assertOff("2024-08-31", "2024-09-03");
        assertThat(calendar.isWorkingDay(day("2024-09-04"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2024-02-15"))).isTrue();
    }

    @Test
    void longHolidaysOfOtherYearsAreThoseAnnounced() {
        assertOff("2021-02-10", "2021-02-16");
        assertOff("2022-01-29", "2022-02-06");
        assertOff("2023-01-20", "2023-01-26");
        assertOff("2025-01-25", "2025-02-02");
        assertOff("2026-02-14", "2026-02-22");
        assertOff("2023-04-29", "2023-05-03");
        assertOff("2022-09-01", "2022-09-04");
        assertOff("2023-09-01", "2023-09-04");
        assertOff("2025-08-30", "2025-09-02");
    }

    @Test
    void aHolidayOnAWeekendIsCompensated() {
        assertThat(calendar.isWorkingDay(day("2026-04-27"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2026-04-28"))).isTrue();
        assertThat(calendar.isWorkingDay(day("2022-01-03"))).isFalse();
        assertThat(calendar.isWorkingDay(day("2023-01-02"))).isFalse();
    }

    @Test
    void anOfficesEntriesWinOverTheDefault() {
        WorkingCalendar own =
                WorkingCalendar.with(Map.of(day("2026-11-24"), DayKind.HOLIDAY, day("2026-11-28"), DayKind.WORKING));
        assertThat(calendar.isWorkingDay(day("2026-11-24"))).isTrue();
        assertThat(own.isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(own.isWorkingDay(day("2026-11-28"))).isTrue();
        assertThat(WorkingCalendar.with(Map.of(day("2024-09-03"), DayKind.WORKING))
                        .isWorkingDay(day("2024-09-03")))
                .isTrue();
    }

    @Test
    void workingDaysAreCountedOverHolidaysForwardAndBack() {
        assertThat(calendar.nextWorkingDay(day("2024-08-31"))).isEqualTo(day("2024-09-04"));
        assertThat(calendar.nextWorkingDay(day("2024-09-04"))).isEqualTo(day("2024-09-04"));
        assertThat(calendar.plusWorkingDays(day("2024-08-30"), 1)).isEqualTo(day("2024-09-04"));
        assertThat(calendar.plusWorkingDays(day("2024-09-04"), -1)).isEqualTo(day("2024-08-30"));
        assertThat(calendar.plusWorkingDays(day("2024-09-01"), 0)).isEqualTo(day("2024-09-01"));
        assertThat(calendar.workingDaysBetween(day("2024-08-30"), day("2024-09-05")))
                .isEqualTo(2);
        assertThat(calendar.workingDaysBetween(day("2024-09-05"), day("2024-08-30")))
                .isEqualTo(-2);
        assertThat(calendar.workingDaysBetween(day("2024-09-05"), day("2024-09-05")))
                .isZero();
    }

    @Test
    void addingAndCountingAreInverse() {
        for (LocalDate from : day("2024-01-01").datesUntil(day("2024-12-31")).toList()) {
            for (int n = 1; n < 12; n++) {
                assertThat(calendar.workingDaysBetween(from, calendar.plusWorkingDays(from, n)))
                        .isEqualTo(n);
            }
        }
    }

    @Test
    void everyYearHasElevenDaysOffBesideItsWeekends() {
        for (int year = 2021; year <= 2100; year++) {
            if (year != 2024) {
                assertThat(weekdaysOff(year)).as("%d", year).hasSizeBetween(10, 11);
            }
        }
    }

    @Test
    void instantsAreInVietnamsTime() {
        assertThat(WorkingTime.endOf(day("2024-06-12"))).hasToString("2024-06-12T16:59:00Z");
        assertThat(WorkingTime.morningOf(day("2024-06-12"))).hasToString("2024-06-12T00:30:00Z");
        assertThat(WorkingTime.morningAfter(day("2024-08-30"), 1, calendar)).hasToString("2024-09-04T00:30:00Z");
    }

    private List<LocalDate> weekdaysOff(int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(date -> date.getDayOfWeek().getValue() < 6 && !calendar.isWorkingDay(date))
                .toList();
    }

    private void assertOff(String first, String last) {
        day(first).datesUntil(day(last).plusDays(1)).forEach(date -> assertThat(calendar.isWorkingDay(date))
                .as("%s", date)
                .isFalse());
        assertThat(calendar.isWorkingDay(day(last).plusDays(1)))
                .as("after %s", last)
                .isTrue();
    }
}
