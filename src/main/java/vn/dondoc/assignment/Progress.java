package vn.dondoc.assignment;

/** What the officer says of the work. */
public enum Progress {
    NOT_STARTED,
    IN_PROGRESS,
    DONE,
    NOT_DONE
}
