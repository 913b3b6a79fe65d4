package vn.dondoc.schedule.text;

/** How a date is meant. */
enum Bound {
    /** On the day, or in the stretch. */
    ON,
    /** "Trước": whether the day itself still counts is the agency's rule. */
    BEFORE,
    /** "Chậm nhất", "cuối": with the day, or with the stretch's last day. */
    BY,
    /** "Đến", "hết": the same, but beside a cycle it would end the cycle. */
    UNTIL
}
