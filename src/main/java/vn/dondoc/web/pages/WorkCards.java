package vn.dondoc.web.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;

/** Reads many pieces of work at once, within the actor's agency. */
@Repository
@Transactional(readOnly = true)
class WorkCards {

    private final JdbcClient jdbc;

    WorkCards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The pieces of work among these ids, by id; other ids are left out. */
    Map<String, WorkCard> of(Actor actor, Collection<String> ids) {
        Map<String, WorkCard> cards = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return cards;
        }
        jdbc.sql("""
                        select a.id, a.plan, p.number, p.symbol, t.text, c.code, c.title, c.target_text, t.deliverable,
                               a.unit, a.unit_name, o.name, a.due_on, t.time_text, a.result, a.completed_on, a.late
                        from assignment a
                        join plan p on p.id = a.plan
                        join planned_task t on t.id = a.planned_task
                        join planned_criterion c on c.id = t.planned_criterion
                        left join officer o on o.id = a.officer
                        where a.agency = :agency and a.id in (:ids)""")
                .param("agency", actor.agency().value())
                .param("ids", ids)
                .query((row, number) -> card(row))
                .list()
                .forEach(card -> cards.put(card.id(), card));
        return cards;
    }

    /** Subjects of the plans among these ids, by id. */
    Map<String, String> plans(Actor actor, Collection<String> ids) {
        Map<String, String> subjects = new LinkedHashMap<>();
        if (ids.isEmpty()) {
            return subjects;
        }
        jdbc.sql("select id, subject from plan where agency = :agency and id in (:ids)")
                .param("agency", actor.agency().value())
                .param("ids", ids)
                .query(row -> {
                    subjects.put(row.getString(1), row.getString(2));
                });
        return subjects;
    }

    private static WorkCard card(ResultSet row) throws SQLException {
        Integer given = row.getObject("number", Integer.class);
        String code = row.getString("code");
        return new WorkCard(
                row.getString("id"),
                row.getString("plan"),
                (given == null ? "…" : String.format("%02d", given)) + "/" + row.getString("symbol"),
                row.getString("text"),
                (code == null ? "" : code + " ") + row.getString("title"),
                row.getString("target_text"),
                row.getString("deliverable"),
                row.getString("unit"),
                row.getString("unit_name"),
                row.getString("name"),
                row.getObject("due_on", LocalDate.class),
                row.getString("time_text"),
                row.getString("result"),
                row.getObject("completed_on", LocalDate.class),
                row.getBoolean("late"));
    }
}
