package vn.dondoc.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.plan.GoalKind;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.Actor;

/** Puts a plan together: seven statements, however large it is. */
@Component
class PlanSheets {

    private final PlanReads plans;
    private final PlanQueries queries;
    private final JdbcClient jdbc;

    PlanSheets(PlanReads plans, PlanQueries queries, JdbcClient jdbc) {
        this.plans = plans;
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Listed<PlanHead> list(Actor actor, Paging paging) {
        List<PlanView> all = plans.list(actor);
        Map<String, PlanHead.Counts> counts = queries.counts(actor.agency().value(), null);
        return new Listed<>(
                all.stream()
                        .skip(paging.offset())
                        .limit(paging.size())
                        .map(plan ->
                                PlanHead.of(plan, counts.getOrDefault(plan.id().value(), PlanHead.Counts.NONE)))
                        .toList(),
                all.size());
    }

    @Transactional(readOnly = true)
    public PlanHead head(Actor actor, PlanId id) {
        return head(plans.get(actor, id));
    }

    private PlanHead head(PlanView plan) {
        String id = plan.id().value();
        return PlanHead.of(plan, queries.counts(plan.agency().value(), id).getOrDefault(id, PlanHead.Counts.NONE));
    }

    @Transactional(readOnly = true)
    public PlanJson whole(Actor actor, PlanId id) {
        PlanView plan = plans.get(actor, id);
        Map<String, List<PlanJson.Section>> sections = queries.sections(id.value());
        Map<String, List<PlanJson.Criterion>> criteria = criteria(id.value(), sections);
        List<PlanJson.Appendix> appendices = jdbc.sql("select * from appendix where plan = ? order by position")
                .param(id.value())
                .query((row, number) -> appendix(row, sections, criteria))
                .list();
        return new PlanJson(head(plan), queries.document(id.value()), appendices);
    }

    private Map<String, List<PlanJson.Criterion>> criteria(String plan, Map<String, List<PlanJson.Section>> sections) {
        Map<String, List<PlanJson.Task>> tasks = queries.tasks(plan);
        return queries.grouped(
                "select appendix, c.* from planned_criterion c where plan = ? order by appendix, position",
                plan,
                (row, number) -> new PlanQueries.Child<>(
                        row.getString(1), criterion(row, sections.getOrDefault(row.getString(1), List.of()), tasks)));
    }

    private PlanJson.Criterion criterion(
            ResultSet row, List<PlanJson.Section> sections, Map<String, List<PlanJson.Task>> tasks)
            throws SQLException {
        @Nullable Integer section = row.getObject("section", Integer.class);
        String id = row.getString("id");
        JsonNode deductions = queries.tree(row.getString("deductions"));
        return new PlanJson.Criterion(
                id,
                row.getString("criterion"),
                section == null || section >= sections.size()
                        ? null
                        : sections.get(section).numeral(),
                row.getString("ordinal"),
                row.getString("code"),
                row.getString("title"),
                row.getBoolean("survey"),
                CriterionRole.valueOf(row.getString("role")),
                row.getBigDecimal("max_score"),
                PlanJson.printed(row.getBigDecimal("max_score")),
                row.getBigDecimal("achieved"),
                PlanJson.printed(row.getBigDecimal("achieved")),
                row.getBigDecimal("target_number"),
                PlanJson.printed(row.getBigDecimal("target_number")),
                row.getString("target_text"),
                deductions,
                tasks.getOrDefault(id, List.of()));
    }

    private static PlanJson.Appendix appendix(
            ResultSet row, Map<String, List<PlanJson.Section>> sections, Map<String, List<PlanJson.Criterion>> criteria)
            throws SQLException {
        String id = row.getString("id");
        @Nullable String index = row.getString("index_kind");
        @Nullable String goal = row.getString("goal");
        return new PlanJson.Appendix(
                row.getString("number"),
                row.getString("title"),
                index == null ? null : IndexKind.valueOf(index),
                goal == null ? null : GoalKind.valueOf(goal),
                row.getObject("score_year", Integer.class),
                row.getObject("target_year", Integer.class),
                sections.getOrDefault(id, List.of()),
                criteria.getOrDefault(id, List.of()));
    }
}
