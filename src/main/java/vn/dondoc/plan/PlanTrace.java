package vn.dondoc.plan;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Ids;

/** What happened to a plan, kept for ever. */
@Repository
class PlanTrace {

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanTrace(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PlanId plan, @Nullable Actor actor, String kind, @Nullable String text) {
        OnBehalf who = OnBehalf.of(actor);
        jdbc.sql(
                        "insert into plan_event (id, plan, at, officer, on_behalf_of, kind, text) values (?, ?, ?, ?, ?, ?, ?)")
                .param(Ids.next())
                .param(plan.value())
                .param(Timestamp.from(clock.instant()))
                .param(who.officer())
                .param(who.substituted())
                .param(kind)
                .param(text)
                .update();
    }

    private record OnBehalf(
            @Nullable String officer, @Nullable String substituted) {
        static OnBehalf of(@Nullable Actor actor) {
            if (actor == null) {
                return new OnBehalf(null, null);
            }
            return new OnBehalf(
                    actor.officer().value(),
                    actor.onBehalfOf() == null ? null : actor.onBehalfOf().value());
        }
    }
}
