package vn.dondoc.shared;

/** What an officer is in an agency or unit; the roles of the processes. */
public enum PostKind {
    /** Keeps the organisation and the accounts. */
    ADMINISTRATOR,
    /** Lãnh đạo: approves plans, answers, decides. */
    LEADER,
    /** Văn thư: gives number and date. */
    CLERK,
    /** Head of a unit. */
    HEAD,
    /** Deputy head of a unit; may do what the head may. */
    DEPUTY,
    /** Officer of a unit. */
    OFFICER,
    /** Reads and scores from outside. */
    APPRAISER
}
