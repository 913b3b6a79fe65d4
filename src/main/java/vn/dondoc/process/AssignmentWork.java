package vn.dondoc.process;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Routing;

/** What {@code assignment.bpmn} asks about its assignment; every date is computed by the domain. */
@Component("assignmentWork")
public class AssignmentWork {

    /** Work without a due date is never overdue; a timer needs a date all the same. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final RoutingFacts facts;
    private final Candidates candidates;

    AssignmentWork(RoutingFacts facts, Candidates candidates) {
        this.facts = facts;
        this.candidates = candidates;
    }

    /** The appointed officer. */
    public @Nullable String officer(DelegateExecution execution) {
        Routing routing = facts.of(execution);
        return routing.officer() == null ? null : routing.officer().value();
    }

    /** End of the due day, if there is one. */
    public @Nullable Date due(DelegateExecution execution) {
        return date(facts.of(execution).dueAt());
    }

    /** When the leadership has to handle the overdue work. */
    public Date escalation(DelegateExecution execution) {
        return escalation(facts.of(execution));
    }

    static Date escalation(Routing routing) {
        return Date.from(routing.escalatesAt() == null ? NEVER : routing.escalatesAt());
    }

    /** Work that begins only when its event has happened. */
    public boolean waitsForEvent(DelegateExecution execution) {
        return facts.of(execution).waitsForEvent();
    }

    /** Work that begins on a later day. */
    public boolean startsLater(DelegateExecution execution) {
        return facts.of(execution).stage() == vn.dondoc.assignment.Stage.WAITING
                && facts.of(execution).startsAt() != null;
    }

    /** The first day of work. */
    public @Nullable Date start(DelegateExecution execution) {
        return date(facts.of(execution).startsAt());
    }

    /** Recurring work with a date to come. */
    public boolean hasNextOccurrence(DelegateExecution execution) {
        return facts.of(execution).hasNextOccurrence();
    }

    /** Until when a difficulty is answered or an extension decided. */
    public Date answerDue(DelegateExecution execution) {
        return Date.from(candidates.request(execution).dueAt());
    }

    /** Until when the coordinating unit gives its input. */
    public Date inputDue(DelegateExecution execution) {
        return answerDue(execution);
    }

    static @Nullable Date date(@Nullable Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
