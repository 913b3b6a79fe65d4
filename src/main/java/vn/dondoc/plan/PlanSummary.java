package vn.dondoc.plan;

/**
 * How large a plan is.
 *
 * @param units the units that lead work, collective names counted once
 */
public record PlanSummary(int appendices, int criteria, int tasks, int units) {}
