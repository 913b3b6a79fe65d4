package vn.dondoc.intake;

/** Every kind of doubt that a preview can have; the codes are part of the API and never change their meaning. */
public enum FindingCode {
    DOCUMENT_NUMBER_BLANK(Severity.INFO),
    DOCUMENT_DATE_INCOMPLETE(Severity.INFO),
    DOCUMENT_SYMBOL_MISSING(Severity.ERROR),
    DOCUMENT_SUBJECT_MISSING(Severity.ERROR),
    DOCUMENT_ISSUER_MISSING(Severity.ERROR),
    DOCUMENT_IDENTITY_DISAGREES(Severity.WARNING),
    LEGAL_BASIS_INCOMPLETE(Severity.INFO),
    PLAN_YEAR_MISSING(Severity.ERROR),
    APPENDIX_ABSENT(Severity.WARNING),
    NO_WORK_FOUND(Severity.ERROR),
    HEADER_UNKNOWN(Severity.WARNING),
    COLUMN_UNKNOWN(Severity.WARNING),
    LINE_LEFT_OUT(Severity.WARNING),
    COLUMN_TAKEN_AS(Severity.INFO),
    PARENT_PLAN_FOUND(Severity.INFO),
    PARENT_PLAN_DIFFERS(Severity.WARNING),
    MONITORING_UNIT_UNKNOWN(Severity.WARNING),
    REPORTING_DUTY_FOUND(Severity.INFO),

    INDEX_UNKNOWN(Severity.WARNING),
    GOAL_UNKNOWN(Severity.INFO),
    YEAR_DISAGREES(Severity.WARNING),
    YEAR_IN_TEXT(Severity.WARNING),
    HEADER_SLIP(Severity.INFO),
    MAXIMUM_FROM_HEADER(Severity.INFO),
    SECTION_JOINED(Severity.INFO),

    CODE_TWICE(Severity.WARNING),
    CODE_OUTSIDE_SECTION(Severity.WARNING),
    CODE_OUT_OF_ORDER(Severity.INFO),
    CODE_MISSING(Severity.INFO),
    TITLE_MISSING(Severity.ERROR),
    DUPLICATE_ROW_MERGED(Severity.WARNING),
    PARTS_MISSING(Severity.INFO),
    SUM_DISAGREES(Severity.WARNING),
    MEAN_DISAGREES(Severity.WARNING),
    TARGET_BELOW_SCORE(Severity.ERROR),
    TARGET_ABOVE_MAXIMUM(Severity.ERROR),
    SCORE_ABOVE_MAXIMUM(Severity.WARNING),
    MAXIMUM_MISSING(Severity.WARNING),
    TARGET_MISSING(Severity.WARNING),
    NUMBER_NOT_READ(Severity.ERROR),
    NUMBERS_MIXED(Severity.INFO),
    LOSS_UNEXPLAINED(Severity.WARNING),
    DEDUCTION_UNCLEAR(Severity.WARNING),
    SCORE_TABLE_DISAGREES(Severity.WARNING),
    SCORE_COLUMN_DOUBTFUL(Severity.WARNING),
    DEADLINE_IN_TARGET(Severity.INFO),

    WORK_MISSING(Severity.ERROR),
    LEAD_MISSING(Severity.ERROR),
    TIME_MISSING(Severity.ERROR),
    BLANK_INHERITED(Severity.WARNING),
    STRAY_CELL(Severity.WARNING),
    CELL_SHIFTED(Severity.WARNING),
    CELL_CUT_OFF(Severity.ERROR),
    UNIT_UNKNOWN(Severity.ERROR),
    LEAD_COLLECTIVE(Severity.INFO),
    LEADS_SEVERAL(Severity.WARNING),
    TIME_NOT_UNDERSTOOD(Severity.ERROR),
    TIME_BEFORE_DATE(Severity.WARNING),
    LIKELY_SLIP(Severity.WARNING),
    SAME_WORK_TWICE(Severity.INFO),
    MARKUP_REMOVED(Severity.INFO),

    HIDDEN_TEXT(Severity.WARNING),
    HIDDEN_ROWS(Severity.WARNING),
    HIDDEN_COLUMN(Severity.WARNING),
    HIDDEN_SHEET(Severity.INFO),
    TRACKED_CHANGES(Severity.WARNING),
    CELL_WITHOUT_VALUE(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** The key of its sentence in {@code messages-intake.properties}. */
    public String messageKey() {
        return "intake.finding." + name();
    }
}
