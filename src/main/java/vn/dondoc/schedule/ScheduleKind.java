package vn.dondoc.schedule;

/** What kind of time a plan's "Thời gian thực hiện" gives. */
public enum ScheduleKind {
    /** Thường xuyên: no due date, ends with the year of work. */
    CONTINUOUS,
    /** Due on one date. */
    BY_DATE,
    /** From a first to a last day: a quarter, several months, a year. */
    PERIOD,
    /** Starts on a date and goes on as continuous. */
    FROM_DATE,
    /** Due again and again. */
    RECURRING,
    /** Has a clock only once something has happened. */
    EVENT_DRIVEN,
    /** Nothing is said, or nothing could be understood; somebody must decide. */
    UNSPECIFIED
}
