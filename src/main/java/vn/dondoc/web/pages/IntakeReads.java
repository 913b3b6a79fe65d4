package vn.dondoc.web.pages;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.AgencyId;

/** What a preview can be tied to. */
@Repository
@Transactional(readOnly = true)
class IntakeReads {

    private final JdbcClient jdbc;

    IntakeReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A plan that another may carry out. */
    public record Superior(String id, String number, String subject, String issuer) {}

    /** The issued plans of the agency and of the one above it, the newest first. */
    List<Superior> superiors(AgencyId agency) {
        return jdbc.sql("""
                        select id, number, symbol, subject, issuer from plan
                        where status = 'ISSUED'
                          and (agency = :agency or agency = (select parent from agency where id = :agency))
                        order by plan_year desc, drafted_at desc
                        limit 200""")
                .param("agency", agency.value())
                .query((row, position) -> new Superior(
                        row.getString("id"),
                        row.getInt("number") + "/" + row.getString("symbol"),
                        row.getString("subject"),
                        row.getString("issuer")))
                .list();
    }
}
