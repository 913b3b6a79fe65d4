package vn.dondoc.web.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;

/** Reads how far plans are: few statements, always within one agency. */
@Repository
@Transactional(readOnly = true)
class PlanBoard {

    /** What a {@link Tally} is made of, over rows of assignments called {@code a}. */
    private static final String COUNTS = """
            count(a.id) filter (where a.stage <> 'CANCELLED') as total,
            count(a.id) filter (where a.stage in ('ACCEPTED', 'CARRIED_OUT')) as done,
            count(a.id) filter (where a.stage in ('CONFIRMING', 'ACCEPTING')) as review,
            count(a.id) filter (where a.stage = 'APPOINTING') as appointing,
            count(a.id) filter (where a.stage in ('WORKING', 'WAITING')) as working,
            count(a.id) filter (where a.stage = 'NOT_DONE') as not_done,
            count(a.id) filter (where a.stage in ('APPOINTING', 'WORKING') and a.due_on < :today) as overdue
            """;

    private static final String LINES = """
            select p.id, p.status, p.number, p.symbol, p.issued_on, p.subject, p.issuer, p.plan_year,
            """ + COUNTS + """
            from plan p left join assignment a on a.plan = p.id and a.agency = p.agency
            """;

    private static final String NEWEST = " group by p.id order by p.plan_year desc, p.drafted_at desc, p.id";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The plans of an agency, newest first. */
    List<PlanLine> plans(AgencyId agency) {
        return jdbc.sql(LINES + " where p.agency = :agency" + NEWEST)
                .param("agency", agency.value())
                .param("today", LocalDate.now(clock))
                .query(PlanBoard::line)
                .list();
    }

    /** The plans that carry out this one, of the reader's agency or of one directly below it. */
    List<PlanLine> children(Actor actor, PlanView plan) {
        return jdbc.sql(LINES + """
                         where p.parent = :plan
                           and (p.agency = :agency
                                or (p.status in ('ISSUED', 'CLOSED')
                                    and p.agency in (select id from agency where parent = :agency)))
                        """ + NEWEST)
                .param("plan", plan.id().value())
                .param("agency", actor.agency().value())
                .param("today", LocalDate.now(clock))
                .query(PlanBoard::line)
                .list();
    }

    /** Progress of one unit in one section; sections of no name count as -1. */
    record Part(int appendix, int section, String unit, String unitName, Tally tally) {}

    /** The progress of a plan, by section and unit: one statement from which every sum is made. */
    List<Part> parts(PlanView plan) {
        return jdbc.sql("select x.position, coalesce(c.section, -1), a.unit, max(a.unit_name)," + COUNTS + """
                        from assignment a
                        join planned_task t on t.id = a.planned_task
                        join planned_criterion c on c.id = t.planned_criterion
                        join appendix x on x.id = c.appendix
                        where a.plan = :plan and a.agency = :agency
                        group by 1, 2, 3
                        """)
                .param("plan", plan.id().value())
                .param("agency", plan.agency().value())
                .param("today", LocalDate.now(clock))
                .query((row, number) ->
                        new Part(row.getInt(1), row.getInt(2), row.getString(3), row.getString(4), tally(row)))
                .list();
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        @Nullable Integer given = row.getObject("number", Integer.class);
        return new PlanLine(
                row.getString("id"),
                PlanStatus.valueOf(row.getString("status")),
                (given == null ? "…" : String.format("%02d", given)) + "/" + row.getString("symbol"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("subject"),
                row.getString("issuer"),
                row.getInt("plan_year"),
                tally(row));
    }

    private static Tally tally(ResultSet row) throws SQLException {
        return new Tally(
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("review"),
                row.getInt("appointing"),
                row.getInt("working"),
                row.getInt("not_done"),
                row.getInt("overdue"));
    }
}
