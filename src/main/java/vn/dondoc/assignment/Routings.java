package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanId;
import vn.dondoc.schedule.Calendars;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.WorkingCalendar;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.ClockConfiguration;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** Computes the dates that the flow waits for; the models only wait. */
@Component
class Routings {

    private static final ZoneId ZONE = ClockConfiguration.ZONE;
    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);
    private static final LocalTime MORNING = LocalTime.of(7, 30);

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
                fromDate && assignment.startsOn != null ? at(assignment.startsOn, LocalTime.MIDNIGHT) : null,
                assignment.dueOn == null ? null : at(assignment.dueOn, END_OF_DAY),
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
            LocalDate returned = assignment.returnedAt.atZone(ZONE).toLocalDate();
            from = returned.isAfter(due) ? returned : due;
        }
        WorkingCalendar calendar = calendars.calendar();
        return at(calendar.plusWorkingDays(from, ESCALATION_DAYS), MORNING);
    }

    static Instant endOf(LocalDate day) {
        return at(day, END_OF_DAY);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ZONE).toInstant();
    }
}
