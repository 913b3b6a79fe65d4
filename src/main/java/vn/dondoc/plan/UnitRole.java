package vn.dondoc.plan;

/** What a unit does in a planned task. */
public enum UnitRole {
    /** Chủ trì: answers for the result; each has a work item of its own. */
    LEAD,
    /** Thực hiện. */
    IMPLEMENT,
    /** Phối hợp: informed, may be asked for input. */
    COORDINATE
}
