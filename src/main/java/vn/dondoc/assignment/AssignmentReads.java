package vn.dondoc.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanId;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** Reads assignments with the words of their plan; for people always within their own agency. */
@Repository
@Transactional(readOnly = true)
public class AssignmentReads {

    private static final String CARD = """
            select a.*, t.text, t.time_text, t.deliverable, t.note, c.code as criterion_code,
                   c.title as criterion_title, c.target_text
            from assignment a
            join planned_task t on t.id = a.planned_task
            join planned_criterion c on c.id = t.planned_criterion
            """;

    private final JdbcClient jdbc;

    AssignmentReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever assignment; for forms, whose reader the inbox has checked. */
    public Optional<AssignmentCard> card(AssignmentId id) {
        return jdbc.sql(CARD + "where a.id = ?")
                .param(id.value())
                .query(AssignmentReads::card)
                .optional();
    }

    /** An assignment of the actor's agency. */
    public AssignmentCard get(Actor actor, AssignmentId id) {
        return jdbc.sql(CARD + "where a.id = ? and a.agency = ?")
                .params(id.value(), actor.agency().value())
                .query(AssignmentReads::card)
                .optional()
                .orElseThrow(() -> Refusal.notFound("assignment.unknown"));
    }

    /** What was asked around an assignment, newest first. */
    public List<RequestCard> requests(Actor actor, AssignmentId id) {
        get(actor, id);
        return jdbc.sql("select * from assignment_request where assignment = ? order by asked_at desc")
                .param(id.value())
                .query(AssignmentReads::request)
                .list();
    }

    /** One request. */
    public Optional<RequestCard> request(RequestId id) {
        return jdbc.sql("select * from assignment_request where id = ?")
                .param(id.value())
                .query(AssignmentReads::request)
                .optional();
    }

    /** The history of an assignment, oldest first. */
    public List<AssignmentStep> history(Actor actor, AssignmentId id) {
        get(actor, id);
        return jdbc.sql("select * from assignment_event where assignment = ? order by at, id")
                .param(id.value())
                .query((row, number) -> new AssignmentStep(
                        row.getTimestamp("at").toInstant(),
                        row.getString("officer"),
                        row.getString("on_behalf_of"),
                        row.getString("kind"),
                        row.getString("text"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }

    private static AssignmentCard card(ResultSet row, int number) throws SQLException {
        @Nullable String officer = row.getString("officer");
        return new AssignmentCard(
                new AssignmentId(row.getString("id")),
                new PlanId(row.getString("plan")),
                row.getString("text"),
                row.getString("criterion_code"),
                row.getString("criterion_title"),
                row.getString("target_text"),
                new UnitId(row.getString("unit")),
                row.getString("unit_name"),
                new UnitId(row.getString("monitoring_unit")),
                officer == null ? null : new OfficerId(officer),
                Stage.valueOf(row.getString("stage")),
                Progress.valueOf(row.getString("progress")),
                ScheduleKind.valueOf(row.getString("schedule_kind")),
                row.getString("time_text"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("original_due_on", LocalDate.class),
                row.getInt("extensions"),
                row.getString("deliverable"),
                row.getString("note"),
                row.getString("result"),
                row.getString("value"),
                row.getObject("completed_on", LocalDate.class),
                row.getBoolean("late"),
                row.getString("return_comment"));
    }

    private static RequestCard request(ResultSet row, int number) throws SQLException {
        return new RequestCard(
                new RequestId(row.getString("id")),
                new AssignmentId(row.getString("assignment")),
                RequestKind.valueOf(row.getString("kind")),
                new OfficerId(row.getString("asked_by")),
                row.getTimestamp("asked_at").toInstant(),
                row.getString("text"),
                row.getString("proposal"),
                row.getObject("wanted_due", LocalDate.class),
                row.getObject("former_due", LocalDate.class),
                row.getObject("answer_due", LocalDate.class),
                row.getString("answer"),
                row.getObject("granted", Boolean.class));
    }
}
