package vn.dondoc.process.inbox;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.process.Groups;
import vn.dondoc.shared.Actor;

/** Reads open tasks straight from the engine's tables: one statement for a page, filtered by agency and candidate. */
@Repository
class TaskRows {

    private static final String FROM = """
            from act_ru_task t
            join act_ru_execution e on e.id_ = t.proc_inst_id_
            left join assignment a on a.id = e.business_key_
            where t.suspension_state_ = 1 and t.tenant_id_ = :agency
            """;

    private static final String MAY_WORK = """
            and (t.assignee_ = :officer or (t.assignee_ is null and exists (
                select 1 from act_ru_identitylink l
                where l.task_id_ = t.id_ and l.type_ = 'candidate'
                and (l.group_id_ in (:groups) or l.user_id_ = :officer))))
            """;

    private static final String COLUMNS = """
            select t.id_, t.task_def_key_, t.name_, t.create_time_, t.due_date_, t.assignee_, e.business_key_,
                   coalesce(a.plan, e.business_key_) as plan_,
                   (select array_agg(l.group_id_ order by l.group_id_) from act_ru_identitylink l
                    where l.task_id_ = t.id_ and l.type_ = 'candidate' and l.group_id_ is not null) as groups_
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    TaskPage page(Actor actor, TaskQuery query) {
        StringBuilder where = new StringBuilder(FROM).append(MAY_WORK);
        Map<String, Object> parameters = parameters(actor);
        narrow(where, parameters, "coalesce(a.plan, e.business_key_)", "plan", query.plan());
        narrow(where, parameters, "t.task_def_key_", "key", query.key());
        narrow(where, parameters, "e.business_key_", "subject", query.subject());
        LocalDate dueUntil = query.dueUntil();
        if (dueUntil != null) {
            where.append(" and t.due_date_ < :dueBefore");
            parameters.put("dueBefore", Timestamp.valueOf(dueUntil.plusDays(1).atStartOfDay()));
        }
        long total = jdbc.sql("select count(*) " + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", query.size());
        parameters.put("offset", (long) query.page() * query.size());
        List<TaskView> items = jdbc.sql(COLUMNS + where
                        + " order by t.due_date_ nulls last, t.create_time_, t.id_ limit :size offset :offset")
                .params(parameters)
                .query(this::view)
                .list();
        return new TaskPage(items, total);
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> parameters, String column, String name, @Nullable String value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = :").append(name);
            parameters.put(name, value);
        }
    }

    /** A task that the actor may work on. */
    Optional<TaskView> workable(Actor actor, String id) {
        Map<String, Object> parameters = parameters(actor);
        parameters.put("id", id);
        return jdbc.sql(COLUMNS + FROM + MAY_WORK + " and t.id_ = :id")
                .params(parameters)
                .query(this::view)
                .optional();
    }

    /**
     * The same, and until the transaction's end nobody else's: of two people at once the second waits here and finds
     * the task completed or claimed.
     */
    Optional<TaskView> locked(Actor actor, String id) {
        Map<String, Object> parameters = parameters(actor);
        parameters.put("id", id);
        return jdbc.sql(COLUMNS + FROM + MAY_WORK + " and t.id_ = :id for update of t")
                .params(parameters)
                .query(this::view)
                .optional();
    }

    /** A task of the actor's agency, whoever may work on it. */
    Optional<TaskView> ofAgency(Actor actor, String id) {
        return jdbc.sql(COLUMNS + FROM + " and t.id_ = :id")
                .params(Map.of("agency", actor.agency().value(), "id", id))
                .query(this::view)
                .optional();
    }

    /** Whether a task of the agency with this id was open once and is completed now. */
    boolean completed(Actor actor, String id) {
        return jdbc.sql(
                                "select count(*) from act_hi_taskinst where id_ = ? and tenant_id_ = ? and end_time_ is not null")
                        .params(id, actor.agency().value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /**
     * The request that a task answers. Read past the engine, which notes on the execution that it looked for a variable
     * and would write while somebody only reads.
     */
    Optional<String> request(String task) {
        return jdbc.sql("""
                        with recursive up (id, parent) as (
                            select e.id_, e.parent_id_ from act_ru_execution e
                            join act_ru_task t on t.execution_id_ = e.id_ where t.id_ = ?
                            union all
                            select e.id_, e.parent_id_ from act_ru_execution e join up on e.id_ = up.parent)
                        select v.text_ from act_ru_variable v join up on v.execution_id_ = up.id
                        where v.name_ = 'requestId' limit 1""").param(task).query(String.class).optional();
    }

    private static Map<String, Object> parameters(Actor actor) {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("agency", actor.agency().value());
        parameters.put("officer", actor.officer().value());
        List<String> groups = Groups.of(actor);
        parameters.put("groups", groups.isEmpty() ? List.of("") : groups);
        return parameters;
    }

    private TaskView view(ResultSet row, int number) throws SQLException {
        Timestamp due = row.getTimestamp("due_date_");
        Instant dueAt = due == null ? null : due.toInstant();
        java.sql.Array groups = row.getArray("groups_");
        String key = row.getString("task_def_key_");
        return new TaskView(
                row.getString("id_"),
                key,
                row.getString("name_"),
                row.getString("plan_"),
                row.getString("business_key_"),
                row.getTimestamp("create_time_").toInstant(),
                dueAt,
                dueAt != null && dueAt.isBefore(clock.instant()),
                row.getString("assignee_"),
                groups == null ? List.of() : Arrays.asList((String[]) groups.getArray()),
                FormSchemas.formOf(key));
    }
}
