package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanId;
import vn.dondoc.schedule.Calendars;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.WorkingTime;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** Computes the dates that the flow waits for; the models only wait. */
@Component
class Routings {

    /** The leadership hears on the third working day. */
    private static final int ESCALATION_DAYS = 3;

    private final Calendars calendars;

    Routings(Calendars calendars) {
        this.calendars = calendars;
    }

    Routing of(Assignment assignment) {
        boolean fromDate = assignment.scheduleKind == ScheduleKind.FROM_DATE;
        return new Routing(
                assignment.id(),
                new PlanId(assignment.plan),
                new AgencyId(assignment.agency),
                new UnitId(assignment.unit),
                new UnitId(assignment.monitoringUnit),
                assignment.officer == null ? null : new OfficerId(assignment.officer),
                assignment.stage,
                assignment.waitsForEvent(),
                fromDate && assignment.startsOn != null
                        ? assignment.startsOn.atStartOfDay(WorkingTime.ZONE).toInstant()
                        : null,
                assignment.dueOn == null ? null : WorkingTime.endOf(assignment.dueOn),
                escalation(assignment),
                assignment.hasNextOccurrence());
    }

    private @Nullable Instant escalation(Assignment assignment) {
        LocalDate due = assignment.dueOn;
        if (due == null) {
            return null;
        }
        LocalDate from = due;
        if (assignment.returnedAt != null) {
            LocalDate returned = assignment.returnedAt.atZone(WorkingTime.ZONE).toLocalDate();
            from = returned.isAfter(due) ? returned : due;
        }
        return WorkingTime.morningAfter(from, ESCALATION_DAYS, calendars.calendar());
    }
}
