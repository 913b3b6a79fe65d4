package vn.dondoc.intake.understanding;

/** What a column of a plan's table means. */
public enum Column {
    ORDINAL,
    CODE,
    TITLE,
    MAXIMUM,
    ACHIEVED,
    TARGET,
    WORK,
    DELIVERABLE,
    LEAD,
    IMPLEMENTING,
    COORDINATING,
    RESPONSIBLE_LEADER,
    TIME,
    TIME_START,
    TIME_END,
    NOTE,
    STATUS,
    /** Why points were lost. */
    DEDUCTION,
    /** How many points were lost. */
    LOST,
    /** Spans columns that a second header row names. */
    GROUP
}
