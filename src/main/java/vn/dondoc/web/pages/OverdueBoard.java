package vn.dondoc.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AgencyId;

/** What is late and whose. */
@Repository
@Transactional(readOnly = true)
class OverdueBoard {

    private final JdbcClient jdbc;
    private final Clock clock;

    OverdueBoard(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A unit's overdue work in a plan. */
    public record Line(String plan, String planNumber, String unit, String unitName, int count) {}

    List<Line> of(AgencyId agency) {
        return jdbc.sql("""
                        select a.plan, p.number, p.symbol, a.unit, max(a.unit_name), count(*)
                        from assignment a join plan p on p.id = a.plan
                        where a.agency = ? and p.status = 'ISSUED'
                          and a.stage in ('APPOINTING', 'WORKING') and a.due_on < ?
                        group by a.plan, p.number, p.symbol, a.unit
                        order by count(*) desc, 5""")
                .params(agency.value(), LocalDate.now(clock))
                .query((row, number) -> new Line(
                        row.getString(1),
                        row.getInt(2) + "/" + row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getInt(6)))
                .list();
    }
}
