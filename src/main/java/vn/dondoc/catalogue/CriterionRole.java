package vn.dondoc.catalogue;

/** What a criterion row is in its tree. */
public enum CriterionRole {
    /** Has work of its own. */
    LEAF,
    /** Sums up or averages the rows below it. */
    PARENT,
    /** The total of the whole index. */
    TOTAL
}
