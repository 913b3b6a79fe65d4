package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/** The way of one piece of work: appointed, carried out, handed in, confirmed, accepted. */
@Service
@Transactional
public class Assignments {

    private final AssignmentRepository assignments;
    private final Doors doors;
    private final AssignmentTrace trace;
    private final Routings routings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Assignments(
            AssignmentRepository assignments,
            Doors doors,
            AssignmentTrace trace,
            Routings routings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.assignments = assignments;
        this.doors = doors;
        this.trace = trace;
        this.routings = routings;
        this.events = events;
        this.clock = clock;
    }

    /** Where this work goes next and who may take it there. */
    @Transactional(readOnly = true)
    public Optional<Routing> routing(AssignmentId id) {
        return assignments.findById(id.value()).map(routings::of);
    }

    /** The head appoints an officer of the unit. */
    public void appoint(Actor actor, AssignmentId id, OfficerId officer) {
        Assignment assignment = doors.asHead(actor, id);
        doors.officerOfUnit(assignment, officer);
        assignment.appoint(officer.value(), clock.instant(), LocalDate.now(clock));
        assignments.save(assignment);
        trace.add(assignment.id, actor, "APPOINTED", officer.value(), assignment.dueOn);
    }

    /** The head gives appointed work to another officer of the unit. */
    public void handOver(Actor actor, AssignmentId id, OfficerId officer) {
        Assignment assignment = doors.asHead(actor, id);
        handOver(actor, assignment, officer, null);
        events.publishEvent(new AssignmentEvents.HandedOver(id, officer));
    }

    private void handOver(Actor actor, Assignment assignment, OfficerId officer, @Nullable String comment) {
        doors.officerOfUnit(assignment, officer);
        assignment.handOver(officer.value(), clock.instant());
        assignments.save(assignment);
        String text = comment == null ? officer.value() : officer.value() + ": " + comment;
        trace.add(assignment.id, actor, "HANDED_OVER", text, assignment.dueOn);
    }

    /** The event that the work waits for has happened. */
    public void triggered(Actor actor, AssignmentId id, LocalDate on, @Nullable String note) {
        Assignment assignment = doors.asWorker(actor, id);
        if (on.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalidField("on", "assignment.trigger.inFuture", on);
        }
        assignment.trigger(on);
        assignments.save(assignment);
        trace.add(assignment.id, actor, "TRIGGERED", Texts.optional("note", note), on);
        events.publishEvent(new AssignmentEvents.WorkTriggered(id));
    }

    /** The first day of work has come; told by the process. */
    public void begin(AssignmentId id) {
        Assignment assignment = doors.find(id);
        assignment.begin();
        assignments.save(assignment);
    }

    /** The officer says how far the work is; nothing is handed in by that. */
    public void progress(
            Actor actor, AssignmentId id, Progress progress, @Nullable String result, @Nullable String value) {
        Assignment assignment = doors.asWorker(actor, id);
        assignment.requireWorking();
        assignment.progress = progress;
        assignment.result = Texts.optional("result", result);
        assignment.value = Texts.optional("value", value);
        assignments.save(assignment);
        trace.add(assignment.id, actor, "PROGRESS", progress + ": " + assignment.result, assignment.dueOn);
    }

    /**
     * The officer hands in the result.
     *
     * @param completedOn when it was done by the officer's own word; information, lateness is counted by the hand-in
     */
    public void handIn(Actor actor, AssignmentId id, @Nullable String result, LocalDate completedOn) {
        Assignment assignment = doors.asWorker(actor, id);
        String text = Texts.required("result", result, "assignment.result.missing");
        if (completedOn.isAfter(LocalDate.now(clock))) {
            throw Refusal.invalidField("completedOn", "assignment.completedOn.inFuture", completedOn);
        }
        assignment.handIn(text, completedOn, clock.instant(), clock.getZone());
        assignments.save(assignment);
        trace.add(assignment.id, actor, assignment.late ? "HANDED_IN_LATE" : "HANDED_IN", text, assignment.dueOn);
    }

    /** The head confirms the result or returns it with a comment. */
    public boolean confirm(Actor actor, AssignmentId id, boolean approved, @Nullable String comment) {
        Assignment assignment = doors.asHead(actor, id);
        String checked = Texts.optional("comment", comment);
        if (approved) {
            assignment.confirm();
        } else {
            assignment.sendBack(Stage.CONFIRMING, requiredReason(comment), clock.instant());
        }
        assignments.save(assignment);
        trace.add(assignment.id, actor, approved ? "CONFIRMED" : "RETURNED_BY_HEAD", checked, assignment.dueOn);
        return approved;
    }

    /** The monitoring unit, or the leadership for its work, accepts the result or returns it with a reason. */
    public boolean accept(Actor actor, AssignmentId id, boolean approved, @Nullable String comment) {
        Assignment assignment = doors.asAcceptor(actor, id);
        String checked = Texts.optional("comment", comment);
        if (approved) {
            assignment.accept(clock.instant());
        } else {
            assignment.sendBack(Stage.ACCEPTING, requiredReason(comment), clock.instant());
        }
        assignments.save(assignment);
        trace.add(assignment.id, actor, approved ? "ACCEPTED" : "RETURNED_BY_MONITOR", checked, assignment.dueOn);
        return approved;
    }

    private static String requiredReason(@Nullable String comment) {
        return Texts.required("comment", comment, "assignment.return.commentMissing");
    }

    /** Recurring work goes on with its next date; told by the process. */
    public void nextOccurrence(AssignmentId id) {
        Assignment assignment = doors.find(id);
        assignment.nextOccurrence();
        assignments.save(assignment);
        trace.add(assignment.id, null, "NEXT_OCCURRENCE", null, assignment.dueOn);
    }

    /** What the leadership does about overdue work: urge, hand over or extend, with a reason. */
    public void handleOverdue(Actor actor, AssignmentId id, OverdueAction action) {
        Assignment assignment = doors.asLeader(actor, id);
        String comment = Texts.required("comment", action.comment(), "assignment.overdue.commentMissing");
        assignment.requireOpen();
        if (action instanceof OverdueAction.HandOver handOver) {
            handOver(actor, assignment, handOver.officer(), comment);
        } else if (action instanceof OverdueAction.Extend extend) {
            NewDue.require(assignment, extend.newDue(), LocalDate.now(clock));
            assignment.extendTo(extend.newDue());
            assignments.save(assignment);
            trace.add(assignment.id, actor, "EXTENDED", comment, assignment.dueOn);
        } else {
            trace.add(assignment.id, actor, "URGED", comment, assignment.dueOn);
        }
    }
}
