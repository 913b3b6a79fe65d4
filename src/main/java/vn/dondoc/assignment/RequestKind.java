package vn.dondoc.assignment;

/** What is asked around an assignment. */
public enum RequestKind {
    /** Khó khăn, vướng mắc: answered by the leadership or the monitoring unit. */
    DIFFICULTY,
    /** Gia hạn: granted or refused by them. */
    EXTENSION,
    /** Ý kiến phối hợp: given by the head of a coordinating unit. */
    INPUT
}
