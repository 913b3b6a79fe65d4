package vn.dondoc.assignment;

import vn.dondoc.shared.OfficerId;

/** What happens to an assignment outside the engine and moves its process; told in the same transaction. */
public final class AssignmentEvents {

    private AssignmentEvents() {}

    /** The event that the work waits for has happened. */
    public record WorkTriggered(AssignmentId assignment) {}

    /** Something was asked around the work. */
    public record RequestMade(AssignmentId assignment, RequestId request, RequestKind kind) {}

    /** The head gave the work to another officer of the unit. */
    public record HandedOver(AssignmentId assignment, OfficerId officer) {}
}
