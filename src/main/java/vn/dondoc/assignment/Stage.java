package vn.dondoc.assignment;

/** Where an assignment stands in its flow. */
public enum Stage {
    /** The head has to appoint an officer. */
    APPOINTING,
    /** Waits for its event or its first day. */
    WAITING,
    /** The officer carries it out. */
    WORKING,
    /** The head has to confirm the result. */
    CONFIRMING,
    /** The monitoring unit, or the leadership for its work, has to accept the result. */
    ACCEPTING,
    /** Accepted. */
    ACCEPTED,
    /** Continuous work at the end of the year. */
    CARRIED_OUT,
    /** Still open when the year was closed. */
    NOT_DONE,
    /** Ended with its plan. */
    CANCELLED;

    /** Nothing is waited for any more. */
    public boolean ended() {
        return compareTo(ACCEPTED) >= 0;
    }
}
