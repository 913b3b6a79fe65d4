package vn.dondoc.process;

/** Names in {@code plan-lifecycle.bpmn}. */
final class PlanModel {

    static final String PROCESS = "planLifecycle";

    static final String REVIEW_PLAN = "UserTask_ReviewPlan";
    static final String REVISE_PLAN = "UserTask_RevisePlan";
    static final String ISSUE_PLAN = "UserTask_IssuePlan";

    static final String MESSAGE_WITHDRAWN = "PlanWithdrawn";
    static final String MESSAGE_REVOKED = "PlanRevoked";
    static final String MESSAGE_YEAR_CLOSED = "YearClosed";

    /** Fact for the gateway after the review. */
    static final String PLAN_APPROVED = "planApproved";

    private PlanModel() {}
}
