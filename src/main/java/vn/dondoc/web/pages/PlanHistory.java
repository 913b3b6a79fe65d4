package vn.dondoc.web.pages;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanView;
import vn.dondoc.schedule.WorkingTime;

/** What happened to a plan, newest first. */
@Repository
@Transactional(readOnly = true)
class PlanHistory {

    private final JdbcClient jdbc;

    PlanHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One thing that happened; without an officer the flow did it. */
    public record Step(
            LocalDateTime at,
            String kind,
            @Nullable String officer,
            @Nullable String onBehalfOf,
            @Nullable String text) {}

    List<Step> of(PlanView plan) {
        return jdbc.sql("""
                        select e.at, e.kind, coalesce(o.name, e.officer), coalesce(b.name, e.on_behalf_of), e.text
                        from plan_event e
                        join plan p on p.id = e.plan
                        left join officer o on o.id = e.officer
                        left join officer b on b.id = e.on_behalf_of
                        where e.plan = :plan and p.agency = :agency
                        order by e.at desc, e.id desc""")
                .param("plan", plan.id().value())
                .param("agency", plan.agency().value())
                .query((row, number) -> new Step(
                        row.getTimestamp(1).toInstant().atZone(WorkingTime.ZONE).toLocalDateTime(),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5)))
                .list();
    }
}
