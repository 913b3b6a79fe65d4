package vn.dondoc.schedule.text;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar as a text names it: a day, a month, a quarter, a half, a year.
 *
 * @param unit what was named, so that "Quý III, IV" can go on in the same unit
 * @param day day of the month; 0 for a stretch of whole months
 * @param fromMonth first month; 0 for a day whose month is not said
 * @param toMonth last month
 * @param year null where the text leaves it out
 */
record Mark(
        Unit unit,
        int day,
        int fromMonth,
        int toMonth,
        @Nullable Integer year) {

    enum Unit {
        DAY,
        MONTH,
        QUARTER,
        MONTHS,
        YEAR
    }

    static Mark day(int day, int month, @Nullable Integer year) {
        return new Mark(Unit.DAY, day, month, month, year);
    }

    static Mark bareDay(int day) {
        return new Mark(Unit.DAY, day, 0, 0, null);
    }

    static Mark month(int month, @Nullable Integer year) {
        return new Mark(Unit.MONTH, 0, month, month, year);
    }

    static Mark quarter(int quarter, @Nullable Integer year) {
        return new Mark(Unit.QUARTER, 0, 3 * quarter - 2, 3 * quarter, year);
    }

    static Mark months(int from, int to, @Nullable Integer year) {
        return new Mark(Unit.MONTHS, 0, from, to, year);
    }

    static Mark year(int year) {
        return new Mark(Unit.YEAR, 0, 1, 12, year);
    }

    boolean isDay() {
        return unit == Unit.DAY;
    }

    boolean isBareDay() {
        return isDay() && fromMonth == 0;
    }

    Mark in(int otherYear) {
        return new Mark(unit, day, fromMonth, toMonth, otherYear);
    }

    Mark inMonth(int month) {
        return new Mark(unit, day, month, month, year);
    }

    /** Whether it comes before another in a year. */
    boolean startsAfter(Mark other) {
        return fromMonth * 100 + day > other.fromMonth * 100 + other.day;
    }

    LocalDate first() throws NotUnderstood {
        return isDay() ? date() : YearMonth.of(givenYear(), fromMonth).atDay(1);
    }

    LocalDate last() throws NotUnderstood {
        return isDay() ? date() : YearMonth.of(givenYear(), toMonth).atEndOfMonth();
    }

    private int givenYear() throws NotUnderstood {
        Integer given = year;
        if (given == null || fromMonth == 0) {
            throw new NotUnderstood("schedule.note.incompleteDate", Integer.toString(day));
        }
        return given;
    }

    private LocalDate date() throws NotUnderstood {
        YearMonth month = YearMonth.of(givenYear(), fromMonth);
        if (!month.isValidDay(day)) {
            throw new NotUnderstood(
                    "schedule.note.impossibleDate", String.format("%02d/%02d/%d", day, fromMonth, month.getYear()));
        }
        return month.atDay(day);
    }
}
