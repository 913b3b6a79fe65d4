package vn.dondoc.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanId;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/**
 * What the flow has to know of an assignment.
 *
 * @param startsAt when work that starts on a later date begins
 * @param dueAt end of the due day
 * @param escalatesAt when the leadership has to handle the overdue work: 07:30 of the third working day after the due
 *     day, or after the last return if that is later
 */
public record Routing(
        AssignmentId id,
        PlanId plan,
        AgencyId agency,
        UnitId unit,
        UnitId monitoringUnit,
        @Nullable OfficerId officer,
        Stage stage,
        boolean waitsForEvent,
        @Nullable Instant startsAt,
        @Nullable Instant dueAt,
        @Nullable Instant escalatesAt,
        boolean hasNextOccurrence) {}
