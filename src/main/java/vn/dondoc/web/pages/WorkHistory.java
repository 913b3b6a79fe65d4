package vn.dondoc.web.pages;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.schedule.WorkingTime;
import vn.dondoc.shared.Actor;

/** What happened to a piece of work and what was asked around it, with names, within the actor's agency. */
@Repository
@Transactional(readOnly = true)
class WorkHistory {

    private final JdbcClient jdbc;

    WorkHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that happened; without an officer the flow did it. */
    public record Step(
            LocalDateTime at,
            String kind,
            @Nullable String officer,
            @Nullable String onBehalfOf,
            @Nullable String text,
            @Nullable LocalDate due) {}

    /** A difficulty, an extension or input asked for, with its answer once there is one. */
    public record Request(
            String kind,
            String officer,
            LocalDateTime at,
            String text,
            @Nullable String proposal,
            @Nullable String unit,
            @Nullable LocalDate wanted,
            LocalDate answerDue,
            @Nullable String answeredBy,
            @Nullable LocalDateTime answeredAt,
            @Nullable String answer,
            @Nullable Boolean granted,
            @Nullable LocalDate grantedDue) {}

    /** Newest first. Appointments name the officer by name. */
    List<Step> of(Actor actor, String assignment) {
        return jdbc.sql("""
                        select e.at, e.kind, coalesce(o.name, e.officer), coalesce(b.name, e.on_behalf_of),
                               case when n.id is null then e.text
                                    else n.name || substr(e.text, length(n.id) + 1) end, e.due_on
                        from assignment_event e
                        join assignment a on a.id = e.assignment
                        left join officer o on o.id = e.officer
                        left join officer b on b.id = e.on_behalf_of
                        left join officer n on e.kind in ('APPOINTED', 'HANDED_OVER') and n.id = split_part(e.text, ':', 1)
                        where e.assignment = ? and a.agency = ?
                        order by e.at desc, e.id desc""")
                .params(assignment, actor.agency().value())
                .query((row, number) -> new Step(
                        row.getTimestamp(1).toInstant().atZone(WorkingTime.ZONE).toLocalDateTime(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, LocalDate.class)))
                .list();
    }

    List<Request> requests(Actor actor, String assignment) {
        return jdbc.sql("""
                        select r.*, coalesce(o.name, r.asked_by) as asker, coalesce(w.name, r.answered_by) as answerer,
                               u.name as unit_name
                        from assignment_request r
                        join assignment a on a.id = r.assignment
                        left join officer o on o.id = r.asked_by
                        left join officer w on w.id = r.answered_by
                        left join unit u on u.id = r.unit
                        where r.assignment = ? and a.agency = ?
                        order by r.asked_at desc""")
                .params(assignment, actor.agency().value())
                .query((row, number) -> {
                    Timestamp answered = row.getTimestamp("answered_at");
                    return new Request(
                            row.getString("kind"),
                            row.getString("asker"),
                            row.getTimestamp("asked_at")
                                    .toInstant()
                                    .atZone(WorkingTime.ZONE)
                                    .toLocalDateTime(),
                            row.getString("text"),
                            row.getString("proposal"),
                            row.getString("unit_name"),
                            row.getObject("wanted_due", LocalDate.class),
                            row.getObject("answer_due", LocalDate.class),
                            row.getString("answerer"),
                            answered == null
                                    ? null
                                    : answered.toInstant()
                                            .atZone(WorkingTime.ZONE)
                                            .toLocalDateTime(),
                            row.getString("answer"),
                            row.getObject("granted", Boolean.class),
                            row.getObject("granted_due", LocalDate.class));
                })
                .list();
    }

    /** A unit that works along. */
    public record Partner(String id, String name) {}

    /** The units that may be asked for input, collective names resolved elsewhere. */
    List<String> coordinating(Actor actor, String assignment) {
        return jdbc.sql("""
                        select u.unit from planned_task_unit u
                        join assignment a on a.planned_task = u.planned_task
                        where a.id = ? and a.agency = ? and u.role <> 'LEAD' order by u.role, u.position""")
                .params(assignment, actor.agency().value())
                .query(String.class)
                .list();
    }
}
