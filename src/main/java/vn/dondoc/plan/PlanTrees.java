package vn.dondoc.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.catalogue.Catalogue;
import vn.dondoc.catalogue.CriterionId;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Ids;

/** Writes the appendices of a plan, in batches: a plan may have a thousand rows. */
@Repository
class PlanTrees {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Catalogue catalogue;
    private final ObjectMapper json;

    PlanTrees(JdbcClient jdbc, JdbcTemplate batches, Catalogue catalogue, ObjectMapper json) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Replaces whatever the plan had: only drafts are written, issued plans never. */
    void write(PlanId plan, AgencyId agency, PlanDraft draft) {
        jdbc.sql("update plan set document = ?::jsonb where id = ?")
                .params(
                        text(Map.of(
                                "legalBases", draft.legalBases(),
                                "recipients", draft.recipients(),
                                "duties", draft.duties())),
                        plan.value())
                .update();
        jdbc.sql("delete from appendix where plan = ?").param(plan.value()).update();
        PlanRows rows = new PlanRows();
        for (int position = 0; position < draft.appendices().size(); position++) {
            collect(plan, agency, position, draft.appendices().get(position), draft, rows);
        }
        rows.write(batches);
    }

    boolean numberTaken(String agency, String symbol, int year, int number, String exceptPlan) {
        return jdbc.sql("""
                        select count(*) from plan
                        where agency = ? and symbol = ? and number_year = ? and number = ? and id <> ?""")
                        .params(agency, symbol, year, number, exceptPlan)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void collect(
            PlanId plan, AgencyId agency, int position, PlanDraft.Appendix appendix, PlanDraft draft, PlanRows rows) {
        String id = Ids.next();
        rows.appendices.add(new @Nullable Object[] {
            id,
            plan.value(),
            position,
            appendix.number(),
            appendix.title(),
            appendix.index() == null ? null : appendix.index().name(),
            appendix.goal() == null ? null : appendix.goal().name(),
            appendix.scoreYear(),
            appendix.targetYear()
        });
        for (int section = 0; section < appendix.sections().size(); section++) {
            PlanDraft.Section named = appendix.sections().get(section);
            rows.sections.add(new @Nullable Object[] {id, section, named.numeral(), named.title()});
        }
        List<@Nullable CriterionId> keys = keys(agency, appendix, draft.planYear());
        for (int row = 0; row < appendix.criteria().size(); row++) {
            collect(plan, id, row, keys.get(row), appendix.criteria().get(row), rows);
        }
    }

    private List<@Nullable CriterionId> keys(AgencyId agency, PlanDraft.Appendix appendix, int year) {
        if (appendix.index() == null) {
            List<@Nullable CriterionId> none = new ArrayList<>();
            appendix.criteria().forEach(criterion -> none.add(null));
            return none;
        }
        List<Catalogue.Named> named = new ArrayList<>();
        for (PlanDraft.Criterion criterion : appendix.criteria()) {
            Integer section = criterion.section();
            named.add(new Catalogue.Named(
                    criterion.parent(),
                    section == null ? null : appendix.sections().get(section).title(),
                    criterion.ordinal(),
                    criterion.code(),
                    criterion.title(),
                    criterion.survey(),
                    criterion.role(),
                    criterion.maxScore()));
        }
        return new ArrayList<>(catalogue.resolve(agency, appendix.index(), year, named));
    }

    private void collect(
            PlanId plan,
            String appendix,
            int position,
            @Nullable CriterionId key,
            PlanDraft.Criterion criterion,
            PlanRows rows) {
        String id = Ids.next();
        rows.criteria.add(new @Nullable Object[] {
            id,
            plan.value(),
            appendix,
            position,
            criterion.section(),
            criterion.parent(),
            key == null ? null : key.value(),
            criterion.ordinal(),
            criterion.code(),
            criterion.title(),
            criterion.survey(),
            criterion.role().name(),
            criterion.maxScore(),
            criterion.achieved(),
            criterion.targetNumber(),
            criterion.targetText(),
            text(criterion.deductions())
        });
        for (int task = 0; task < criterion.tasks().size(); task++) {
            collect(plan, id, task, criterion.tasks().get(task), rows);
        }
    }

    private static void collect(PlanId plan, String criterion, int position, PlanDraft.Task task, PlanRows rows) {
        String id = Ids.next();
        rows.tasks.add(new @Nullable Object[] {
            id,
            plan.value(),
            criterion,
            position,
            task.text(),
            task.timeText(),
            task.schedule().kind().name(),
            task.schedule().start(),
            task.schedule().due().stream().map(Object::toString).collect(Collectors.joining(",", "{", "}")),
            task.schedule().recurrence(),
            task.responsibleLeader(),
            task.deliverable(),
            task.note(),
            task.inherited().stream().sorted().collect(Collectors.joining(",", "{", "}")),
            task.source()
        });
        rows.addUnits(id, UnitRole.LEAD, task.lead());
        rows.addUnits(id, UnitRole.IMPLEMENT, task.implementing());
        rows.addUnits(id, UnitRole.COORDINATE, task.coordinating());
    }

    private String text(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
