package vn.dondoc.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.Stage;
import vn.dondoc.plan.UnitRole;
import vn.dondoc.schedule.ScheduleKind;

/** Reads what the interface for programs shows of plans; whose plan it is, the caller has asked before. */
@Repository
class PlanQueries {

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    PlanQueries(JdbcClient jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A row under the key of what it belongs to. */
    record Child<T>(String of, T row) {}

    /** How far the plans of an agency are, or only one of them. */
    Map<String, PlanHead.Counts> counts(String agency, @Nullable String plan) {
        Map<String, PlanHead.Counts> counts = new HashMap<>();
        jdbc.sql("""
                        select plan, count(*) as total, count(officer) as appointed,
                               count(*) filter (where stage in ('ACCEPTED', 'CARRIED_OUT')) as done,
                               count(*) filter (where ended_at is not null) as ended,
                               count(*) filter (where late) as late,
                               count(*) filter (where stage in (:owed) and due_on < :today) as overdue
                        from assignment
                        where agency = :agency and (cast(:plan as text) is null or plan = :plan)
                        group by plan""")
                .param("owed", AssignmentSheets.OWED.stream().map(Stage::name).toList())
                .param("today", LocalDate.now(clock))
                .param("agency", agency)
                .param("plan", plan)
                .query(row -> {
                    counts.put(
                            row.getString("plan"),
                            new PlanHead.Counts(
                                    row.getLong("total"),
                                    row.getLong("appointed"),
                                    row.getLong("done"),
                                    row.getLong("ended"),
                                    row.getLong("late"),
                                    row.getLong("overdue")));
                });
        return counts;
    }

    JsonNode document(String plan) {
        return tree(jdbc.sql("select document from plan where id = ?")
                .param(plan)
                .query(String.class)
                .single());
    }

    JsonNode tree(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Map<String, List<PlanJson.Section>> sections(String plan) {
        return grouped(
                """
                select s.appendix, s.numeral, s.title
                from appendix_section s join appendix a on a.id = s.appendix
                where a.plan = ?
                order by s.appendix, s.position""", plan, (row, number) -> child(row, new PlanJson.Section(row.getString(2), row.getString(3))));
    }

    /** The units of each task, under the task's id and their role. */
    Map<String, List<PlanJson.UnitName>> units(String plan) {
        return grouped(
                """
                select u.planned_task || u.role, u.unit, coalesce(n.name, u.unit)
                from planned_task_unit u
                join planned_task t on t.id = u.planned_task
                left join unit n on n.id = u.unit
                where t.plan = ?
                order by u.planned_task, u.role, u.position""", plan, (row, number) -> child(row, new PlanJson.UnitName(row.getString(2), row.getString(3))));
    }

    Map<String, List<PlanJson.Work>> work(String plan) {
        LocalDate today = LocalDate.now(clock);
        return grouped("""
                select w.planned_task, w.id, w.unit, w.unit_name, w.officer, o.name as officer_name, w.stage,
                       w.progress, w.due_on, w.late
                from assignment w left join officer o on o.id = w.officer
                where w.plan = ?
                order by w.planned_task, w.id""", plan, (row, number) -> {
            Stage stage = Stage.valueOf(row.getString("stage"));
            LocalDate due = row.getObject("due_on", LocalDate.class);
            return child(
                    row,
                    new PlanJson.Work(
                            row.getString("id"),
                            row.getString("unit"),
                            row.getString("unit_name"),
                            row.getString("officer"),
                            row.getString("officer_name"),
                            stage,
                            Progress.valueOf(row.getString("progress")),
                            due,
                            row.getBoolean("late"),
                            AssignmentSheets.overdue(stage, due, today)));
        });
    }

    Map<String, List<PlanJson.Task>> tasks(String plan) {
        Map<String, List<PlanJson.UnitName>> units = units(plan);
        Map<String, List<PlanJson.Work>> work = work(plan);
        return grouped(
                "select planned_criterion, t.* from planned_task t where plan = ? order by planned_criterion, position",
                plan,
                (row, number) -> child(row, task(row, units, work)));
    }

    private static PlanJson.Task task(
            ResultSet row, Map<String, List<PlanJson.UnitName>> units, Map<String, List<PlanJson.Work>> work)
            throws SQLException {
        String id = row.getString("id");
        return new PlanJson.Task(
                id,
                row.getString("text"),
                units.getOrDefault(id + UnitRole.LEAD, List.of()),
                units.getOrDefault(id + UnitRole.IMPLEMENT, List.of()),
                units.getOrDefault(id + UnitRole.COORDINATE, List.of()),
                row.getString("responsible_leader"),
                row.getString("time_text"),
                new PlanJson.When(
                        ScheduleKind.valueOf(row.getString("schedule_kind")),
                        row.getObject("starts_on", LocalDate.class),
                        Arrays.stream((java.sql.Date[]) row.getArray("due_on").getArray())
                                .map(java.sql.Date::toLocalDate)
                                .toList(),
                        row.getString("recurrence")),
                row.getString("deliverable"),
                row.getString("note"),
                List.of((String[]) row.getArray("inherited").getArray()),
                row.getString("source"),
                work.getOrDefault(id, List.of()));
    }

    private static <T> Child<T> child(ResultSet row, T value) throws SQLException {
        return new Child<>(row.getString(1), value);
    }

    <T> Map<String, List<T>> grouped(String sql, String plan, RowMapper<Child<T>> mapper) {
        Map<String, List<T>> grouped = new HashMap<>();
        for (Child<T> child : jdbc.sql(sql).param(plan).query(mapper).list()) {
            grouped.computeIfAbsent(child.of(), key -> new ArrayList<>()).add(child.row());
        }
        return grouped;
    }
}
