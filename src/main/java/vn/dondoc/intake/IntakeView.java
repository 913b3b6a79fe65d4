package vn.dondoc.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanId;
import vn.dondoc.shared.OfficerId;

/**
 * A document that was taken in, for lists.
 *
 * @param steps how many changes can be undone
 * @param plan the plan that was drafted from it
 */
public record IntakeView(
        String id,
        String fileName,
        OfficerId takenBy,
        Instant takenAt,
        int steps,
        @Nullable PlanId plan) {}
