package vn.dondoc.intake.understanding;

/** What a column of a plan's table means. */
enum Column {
    ORDINAL,
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
    NOTE,
    STATUS,
    DEDUCTION,
    /** Spans columns that a second header row names. */
    GROUP
}
