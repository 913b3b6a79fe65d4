package vn.dondoc.plan;

/** Where a plan stands. */
public enum PlanStatus {
    /** Taken in, not yet submitted; also after a withdrawal. */
    DRAFT,
    /** Before the leadership. */
    SUBMITTED,
    /** Sent back with a comment, being revised. */
    RETURNED,
    /** Approved, waits for number and date. */
    APPROVED,
    /** In force: its work is under way. */
    ISSUED,
    /** The year is over. */
    CLOSED,
    /** Recalled or replaced. */
    REVOKED
}
