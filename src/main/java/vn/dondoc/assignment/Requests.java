package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.schedule.Calendars;
import vn.dondoc.schedule.WorkingTime;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Ids;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** What is asked around a piece of work, at any time until it ends: difficulties, extensions, input. */
@Service
@Transactional
public class Requests {

    /** Working days in which a difficulty or an extension is answered. */
    private static final int ANSWER_DAYS = 5;

    private final JdbcClient jdbc;
    private final AssignmentRepository assignments;
    private final Doors doors;
    private final AssignmentTrace trace;
    private final Coordination coordination;
    private final Calendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Requests(
            JdbcClient jdbc,
            AssignmentRepository assignments,
            Doors doors,
            AssignmentTrace trace,
            Coordination coordination,
            Calendars calendars,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.doors = doors;
        this.trace = trace;
        this.coordination = coordination;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** Reports a difficulty with a proposal; the leadership or the monitoring unit answers in five working days. */
    public RequestId raiseDifficulty(Actor actor, AssignmentId id, @Nullable String text, @Nullable String proposal) {
        Assignment assignment = doors.asWorker(actor, id);
        assignment.requireOpen();
        String described = Texts.required("text", text, "assignment.difficulty.textMissing");
        String proposed = Texts.optional("proposal", proposal);
        trace.add(assignment.id, actor, "DIFFICULTY", described, null);
        return ask(actor, assignment, RequestKind.DIFFICULTY, described, proposed, null, null, answerDue());
    }

    /** Asks for a later due date. */
    public RequestId askExtension(Actor actor, AssignmentId id, LocalDate newDue, @Nullable String reason) {
        Assignment assignment = doors.asWorker(actor, id);
        assignment.requireOpen();
        NewDue.require(assignment, newDue, LocalDate.now(clock));
        String why = Texts.required("reason", reason, "assignment.extension.reasonMissing");
        trace.add(assignment.id, actor, "EXTENSION_ASKED", why, newDue);
        return ask(actor, assignment, RequestKind.EXTENSION, why, null, null, newDue, answerDue());
    }

    /** Asks a coordinating unit for its input by a date. */
    public RequestId askInput(Actor actor, AssignmentId id, UnitId unit, @Nullable String question, LocalDate due) {
        Assignment assignment = doors.asWorker(actor, id);
        assignment.requireOpen();
        String asked = Texts.required("question", question, "assignment.input.questionMissing");
        if (due.isBefore(LocalDate.now(clock))) {
            throw Refusal.invalidField("due", "assignment.input.dueInPast", due);
        }
        if (!coordination.unitsOf(assignment).contains(unit)) {
            throw Refusal.invalidField("unit", "assignment.input.notCoordinating", unit.value());
        }
        trace.add(assignment.id, actor, "INPUT_ASKED", asked, due);
        return ask(actor, assignment, RequestKind.INPUT, asked, null, unit, null, due);
    }

    private LocalDate answerDue() {
        return calendars.calendar().plusWorkingDays(LocalDate.now(clock), ANSWER_DAYS);
    }

    private RequestId ask(
            Actor actor,
            Assignment assignment,
            RequestKind kind,
            String text,
            @Nullable String proposal,
            @Nullable UnitId unit,
            @Nullable LocalDate wantedDue,
            LocalDate answerDue) {
        RequestId id = new RequestId(Ids.next());
        jdbc.sql("""
                        insert into assignment_request
                            (id, assignment, kind, asked_by, asked_at, text, proposal, unit, wanted_due, former_due,
                             answer_due)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(id.value())
                .param(assignment.id)
                .param(kind.name())
                .param(actor.officer().value())
                .param(Timestamp.from(clock.instant()))
                .param(text)
                .param(proposal)
                .param(unit == null ? null : unit.value())
                .param(wantedDue)
                .param(assignment.dueOn)
                .param(answerDue)
                .update();
        events.publishEvent(new AssignmentEvents.RequestMade(assignment.id(), id, kind));
        return id;
    }

    /** Until when and by whom the request is answered. */
    @Transactional(readOnly = true)
    public Optional<RequestRouting> routing(RequestId id) {
        return jdbc.sql("select assignment, kind, unit, answer_due from assignment_request where id = ?")
                .param(id.value())
                .query((row, number) -> {
                    String unit = row.getString(3);
                    return new RequestRouting(
                            new AssignmentId(row.getString(1)),
                            RequestKind.valueOf(row.getString(2)),
                            unit == null ? null : new UnitId(unit),
                            WorkingTime.endOf(row.getObject(4, LocalDate.class)));
                })
                .optional();
    }

    /** Answers a difficulty. */
    public void answerDifficulty(Actor actor, RequestId id, @Nullable String answer) {
        Assignment assignment = doors.asDecider(actor, open(id, RequestKind.DIFFICULTY));
        String checked = Texts.required("answer", answer, "assignment.difficulty.answerMissing");
        settle(actor, id, checked, null, null);
        trace.add(assignment.id, actor, "DIFFICULTY_ANSWERED", checked, null);
    }

    /** Grants an extension, to the date given, or refuses it with a reason. */
    public void decideExtension(
            Actor actor, RequestId id, boolean granted, @Nullable LocalDate newDue, @Nullable String comment) {
        Assignment assignment = doors.asDecider(actor, open(id, RequestKind.EXTENSION));
        if (!granted) {
            String why = Texts.required("comment", comment, "assignment.extension.refusalReasonMissing");
            settle(actor, id, why, false, null);
            trace.add(assignment.id, actor, "EXTENSION_REFUSED", why, assignment.dueOn);
            return;
        }
        if (newDue == null) {
            throw Refusal.invalidField("newDue", "assignment.extension.newDueMissing");
        }
        NewDue.require(assignment, newDue, LocalDate.now(clock));
        assignment.extendTo(newDue);
        assignments.save(assignment);
        String checked = Texts.optional("comment", comment);
        settle(actor, id, checked, true, newDue);
        trace.add(assignment.id, actor, "EXTENDED", checked, newDue);
    }

    /** The head of a coordinating unit gives the input asked for. */
    public void giveInput(Actor actor, RequestId id, @Nullable String text) {
        AssignmentId assignment = open(id, RequestKind.INPUT);
        doors.visible(actor, assignment);
        UnitId asked = routing(id).map(RequestRouting::unit).orElse(null);
        if (asked == null || !actor.heads(asked)) {
            throw Refusal.forbidden("assignment.input.headOnly");
        }
        String checked = Texts.required("text", text, "assignment.input.textMissing");
        settle(actor, id, checked, null, null);
        trace.add(assignment.value(), actor, "INPUT_GIVEN", checked, null);
    }

    private AssignmentId open(RequestId id, RequestKind kind) {
        return jdbc.sql("select assignment from assignment_request where id = ? and kind = ? and answered_at is null")
                .params(id.value(), kind.name())
                .query((row, number) -> new AssignmentId(row.getString(1)))
                .optional()
                .orElseThrow(() -> Refusal.conflict("assignment.request.answered"));
    }

    private void settle(
            Actor actor,
            RequestId id,
            @Nullable String answer,
            @Nullable Boolean granted,
            @Nullable LocalDate grantedDue) {
        int settled = jdbc.sql("""
                        update assignment_request
                        set answered_by = ?, answered_at = ?, answer = ?, granted = ?, granted_due = ?
                        where id = ? and answered_at is null""")
                .param(actor.officer().value())
                .param(Timestamp.from(clock.instant()))
                .param(answer)
                .param(granted)
                .param(grantedDue)
                .param(id.value())
                .update();
        if (settled == 0) {
            throw Refusal.conflict("assignment.request.answered");
        }
    }
}
