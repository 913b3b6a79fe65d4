package vn.dondoc.plan;

/** What an appendix wants: keep the maximum, or repair a loss. */
public enum GoalKind {
    /** Duy trì. */
    MAINTAIN,
    /** Khắc phục. */
    REPAIR
}
