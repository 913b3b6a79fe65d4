package vn.dondoc.plan;

import java.sql.Array;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** Reads plans; for people always within their own agency. */
@Repository
@Transactional(readOnly = true)
public class PlanReads {

    private static final String COLUMNS = """
            select id, agency, status, number, symbol, issued_on, subject, issuer, result_year, plan_year, parent,
                   monitoring_unit, intake, drafted_by, drafted_at, review_comment, end_reason
            from plan
            """;

    private final JdbcClient jdbc;

    PlanReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whatever plan; for the flow, which acts for no person. */
    public Optional<PlanView> find(PlanId id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id.value())
                .query(PlanReads::view)
                .optional();
    }

    /** A plan of the actor's agency, or one that an agency directly below it has issued. */
    public PlanView get(Actor actor, PlanId id) {
        return jdbc.sql(COLUMNS + """
                        where id = ? and (agency = ? or (status in ('ISSUED', 'CLOSED', 'REVOKED')
                            and agency in (select id from agency where parent = ?)))""")
                .params(id.value(), actor.agency().value(), actor.agency().value())
                .query(PlanReads::view)
                .optional()
                .orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    /** The plans of the actor's agency, newest first. */
    public List<PlanView> list(Actor actor) {
        return jdbc.sql(COLUMNS + "where agency = ? order by plan_year desc, drafted_at desc")
                .param(actor.agency().value())
                .query(PlanReads::view)
                .list();
    }

    /** Issued plans of the actor's agency and of the one above it, which a plan of the agency may carry out. */
    public List<PlanView> superiors(Actor actor) {
        return jdbc.sql(COLUMNS + """
                        where (agency = ? or agency = (select parent from agency where id = ?))
                          and number is not null
                        order by plan_year desc, drafted_at desc""")
                .params(actor.agency().value(), actor.agency().value())
                .query(PlanReads::view)
                .list();
    }

    /** How large the plan is. */
    public PlanSummary summary(PlanId id) {
        return jdbc.sql("""
                        select (select count(*) from appendix where plan = :plan),
                               (select count(*) from planned_criterion where plan = :plan),
                               (select count(*) from planned_task where plan = :plan),
                               (select count(distinct u.unit) from planned_task_unit u
                                join planned_task t on t.id = u.planned_task
                                where t.plan = :plan and u.role = 'LEAD')""")
                .param("plan", id.value())
                .query((row, number) -> new PlanSummary(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single();
    }

    /** The work of a plan in the order of the document, with the units that lead it. */
    public List<PlannedWork> work(PlanId id) {
        Map<String, List<UnitId>> leads = jdbc
                .sql("""
                                select u.planned_task, u.unit
                                from planned_task_unit u join planned_task t on t.id = u.planned_task
                                where t.plan = ? and u.role = 'LEAD'
                                order by u.planned_task, u.position""")
                .param(id.value())
                .query((row, number) -> Map.entry(row.getString(1), new UnitId(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("""
                        select t.id, t.text, t.schedule_kind, t.starts_on, t.due_on
                        from planned_task t
                        join planned_criterion c on c.id = t.planned_criterion
                        join appendix a on a.id = c.appendix
                        where t.plan = ?
                        order by a.position, c.position, t.position""")
                .param(id.value())
                .query((row, number) -> new PlannedWork(
                        row.getString(1),
                        row.getString(2),
                        ScheduleKind.valueOf(row.getString(3)),
                        row.getObject(4, LocalDate.class),
                        dates(row.getArray(5)),
                        leads.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    private static List<LocalDate> dates(Array array) throws SQLException {
        return Arrays.stream((Date[]) array.getArray()).map(Date::toLocalDate).toList();
    }

    private static PlanView view(ResultSet row, int number) throws SQLException {
        @Nullable String parent = row.getString("parent");
        return new PlanView(
                new PlanId(row.getString("id")),
                new AgencyId(row.getString("agency")),
                PlanStatus.valueOf(row.getString("status")),
                row.getObject("number", Integer.class),
                row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getString("issuer"),
                row.getObject("result_year", Integer.class),
                row.getInt("plan_year"),
                parent == null ? null : new PlanId(parent),
                new UnitId(row.getString("monitoring_unit")),
                row.getString("intake"),
                new OfficerId(row.getString("drafted_by")),
                row.getTimestamp("drafted_at").toInstant(),
                row.getString("review_comment"),
                row.getString("end_reason"));
    }
}
