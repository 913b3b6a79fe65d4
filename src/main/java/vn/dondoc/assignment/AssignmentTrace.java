package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Ids;

/** The history of an assignment, kept for ever. */
@Repository
class AssignmentTrace {

    private final JdbcClient jdbc;
    private final Clock clock;

    AssignmentTrace(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(String assignment, @Nullable Actor actor, String kind, @Nullable String text, @Nullable LocalDate due) {
        String officer = actor == null ? null : actor.officer().value();
        String behalf = actor == null || actor.onBehalfOf() == null
                ? null
                : actor.onBehalfOf().value();
        jdbc.sql("""
                        insert into assignment_event (id, assignment, at, officer, on_behalf_of, kind, text, due_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(Ids.next())
                .param(assignment)
                .param(Timestamp.from(clock.instant()))
                .param(officer)
                .param(behalf)
                .param(kind)
                .param(text)
                .param(due)
                .update();
    }
}
