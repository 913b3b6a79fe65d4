package vn.dondoc.web.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** Completes many appointments of one head at once: all of them, or none. */
@Service
class Appointments {

    private static final String APPOINT_OFFICER = "UserTask_AppointOfficer";
    private static final int MOST = 2_000;

    private final PlanReads plans;
    private final TaskInbox inbox;

    Appointments(PlanReads plans, TaskInbox inbox) {
        this.plans = plans;
        this.inbox = inbox;
    }

    /** An officer for a piece of work. */
    record Appointment(
            @Nullable String assignmentId, @Nullable String officer) {}

    @Transactional
    public void appoint(Actor actor, PlanId plan, List<@Nullable Appointment> appointments) {
        plans.get(actor, plan);
        if (!actor.is(PostKind.HEAD) && !actor.is(PostKind.DEPUTY)) {
            throw Refusal.forbidden("api.appointments.headOnly");
        }
        if (appointments.isEmpty() || appointments.size() > MOST) {
            throw Refusal.invalid("api.appointments.count", MOST);
        }
        for (int position = 0; position < appointments.size(); position++) {
            Appointment appointment = appointments.get(position);
            String assignment = appointment == null ? null : appointment.assignmentId();
            if (appointment == null || assignment == null || assignment.isBlank()) {
                String field = "[" + position + "].assignmentId";
                throw Refusal.invalidField(field, "api.field.missing", field);
            }
            complete(actor, plan, position, assignment, appointment.officer());
        }
    }

    private void complete(Actor actor, PlanId plan, int position, String assignment, @Nullable String officer) {
        if (officer == null || officer.isBlank()) {
            throw fault(position, "officer", "api.appointments.officerMissing", assignment);
        }
        TaskView task =
                inbox.list(actor, new TaskQuery(plan.value(), APPOINT_OFFICER, assignment, null, 0, 1)).items().stream()
                        .findFirst()
                        .orElseThrow(() -> fault(position, "assignmentId", "api.appointments.notOpen", assignment));
        try {
            inbox.complete(actor, task.id(), Map.of("officer", officer));
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.CONFLICT) {
                throw refusal;
            }
            throw fault(position, "officer", "api.appointments.officerWrong", assignment, officer);
        }
    }

    private static Refusal fault(int position, String field, String messageKey, Object... arguments) {
        return Refusal.invalidField("[" + position + "]." + field, messageKey, arguments);
    }
}
