package vn.dondoc.schedule;

/** What an entry of the calendar says about a day, whatever its weekday. */
public enum DayKind {
    /** Nobody works, though it may be a weekday. */
    HOLIDAY,
    /** Worked, though it may be a Saturday or a holiday by default. */
    WORKING
}
