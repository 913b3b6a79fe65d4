package vn.dondoc.schedule;

/**
 * How an agency reads time texts.
 *
 * @param exclusive whether "trước ngày 12" means the 11th at the latest; otherwise the 12th
 * @param moveToWorkingDay whether a due date on a day off moves to the next working day
 * @param calendar the days off it moves by
 */
public record TimeRules(boolean exclusive, boolean moveToWorkingDay, WorkingCalendar calendar) {

    /** Inclusive and unmoved, as agencies start. */
    public static TimeRules standard() {
        return new TimeRules(false, false, WorkingCalendar.generated());
    }
}
