package vn.dondoc.intake;

/** What a finding asks for before the preview can become a plan. */
public enum Severity {
    /** Must be edited, or its proposal taken. */
    ERROR,
    /** Must be confirmed. */
    WARNING,
    /** To know. */
    INFO
}
