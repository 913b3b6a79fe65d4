package vn.dondoc.plan;

/** What happens to a plan outside the engine and moves its process; told in the same transaction. */
public final class PlanEvents {

    private PlanEvents() {}

    /** A plan was submitted to the leadership. */
    public record PlanSubmitted(PlanId plan) {}

    /** A submission was withdrawn before it was read. */
    public record PlanWithdrawn(PlanId plan) {}

    /** A plan was recalled or replaced. */
    public record PlanRevoked(PlanId plan) {}

    /** The monitoring unit closed the year of work. */
    public record YearClosed(PlanId plan) {}
}
