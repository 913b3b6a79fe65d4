package vn.dondoc.web.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.plan.PlanView;

/** Reads a plan's appendices: always the outline, and the rows that are to be shown. */
@Repository
@Transactional(readOnly = true)
class PlanTreeReads {

    /** Up to here all rows come with the page; beyond, a section's rows come when it is opened. */
    private static final int AT_ONCE = 150;

    /** No more found rows than somebody would read. */
    private static final int MOST = 200;

    private static final String ROWS = """
            select x.position as appendix, coalesce(c.section, -1) as section, c.id as criterion_id, c.ordinal, c.code,
                   c.title, c.survey, c.max_score, c.achieved, c.target_text, t.id as task_id, t.text, t.time_text,
                   a.id as assignment_id, a.unit_name, o.name as officer_name, a.stage, a.due_on, a.late, a.extensions,
                   case when a.id is null then (
                       select string_agg(n.name, '; ' order by u.position) from planned_task_unit u
                       join unit n on n.id = u.unit where u.planned_task = t.id and u.role = 'LEAD') end as leads,
                   (select string_agg(n.name, '; ' order by u.role desc, u.position) from planned_task_unit u
                    join unit n on n.id = u.unit
                    where u.planned_task = t.id and u.role <> 'LEAD') as coordinating
            from planned_criterion c
            join appendix x on x.id = c.appendix
            left join planned_task t on t.planned_criterion = c.id
            left join assignment a on a.planned_task = t.id and a.agency = :agency
            left join officer o on o.id = a.officer
            where c.plan = :plan
            """;

    /** Without marks and capitals, whatever the database's locale. */
    private static final String FOLDED = """
            lower(translate(regexp_replace(normalize(concat_ws(' ', c.code, c.title, t.text, a.unit_name, o.name), NFD),
                                           '[\\u0300-\\u036f]', '', 'g'), 'Đđ', 'dd'))""";

    private final JdbcClient jdbc;
    private final Clock clock;

    PlanTreeReads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tree with the rows of small plans, of what is looked for, or of the one section that is to be open. */
    PlanTree tree(PlanView plan, List<PlanBoard.Part> parts, PlanFilter filter, @Nullable String open) {
        Map<String, Integer> tasks = tasks(plan);
        int handed = parts.stream().mapToInt(part -> part.tally().total()).sum();
        int all = Math.max(
                handed, tasks.values().stream().mapToInt(Integer::intValue).sum());
        Map<String, List<PlanTree.Criterion>> rows = Map.of();
        boolean cut = false;
        if (filter.active() || all <= AT_ONCE) {
            PlanTreeRows found = rows(plan, filter, null, null);
            rows = found.sections;
            cut = found.cut();
        } else if (open != null && open.matches("\\d{1,4}\\.-?\\d{1,4}")) {
            String[] place = open.split("\\.");
            rows = rows(plan, filter, Integer.valueOf(place[0]), Integer.valueOf(place[1])).sections;
        }
        Map<String, Tally> tallies = new HashMap<>();
        parts.forEach(part -> tallies.merge(key(part.appendix(), part.section()), part.tally(), Tally::plus));
        List<PlanTree.Appendix> appendices = new ArrayList<>();
        for (Outline line : outline(plan)) {
            List<PlanTree.Section> sections = new ArrayList<>();
            for (PlanTree.Section section : line.sections()) {
                String key = key(section.appendix(), section.position());
                List<PlanTree.Criterion> shown = rows.get(key);
                boolean empty = filter.active() ? shown == null : !tasks.containsKey(key) && section.position() < 0;
                if (!empty) {
                    sections.add(new PlanTree.Section(
                            section.appendix(),
                            section.position(),
                            section.numeral(),
                            section.title(),
                            tasks.getOrDefault(key, 0),
                            tallies.getOrDefault(key, Tally.NONE),
                            shown == null && all <= AT_ONCE ? List.of() : shown));
                }
            }
            if (!filter.active() || !sections.isEmpty()) {
                appendices.add(line.with(sections));
            }
        }
        return new PlanTree(appendices, all, cut);
    }

    /** The rows of one section, for who opens it. */
    List<PlanTree.Criterion> section(PlanView plan, int appendix, int section) {
        return rows(plan, new PlanFilter(null, null, false, null), appendix, section)
                .sections
                .getOrDefault(key(appendix, section), List.of());
    }

    static String key(int appendix, int section) {
        return appendix + "." + section;
    }

    /** How much work each section has. */
    private Map<String, Integer> tasks(PlanView plan) {
        Map<String, Integer> tasks = new HashMap<>();
        jdbc.sql("""
                        select x.position, coalesce(c.section, -1), count(t.id)
                        from planned_criterion c join appendix x on x.id = c.appendix
                        left join planned_task t on t.planned_criterion = c.id
                        where c.plan = :plan group by 1, 2""").param("plan", plan.id().value()).query(row -> {
            tasks.put(key(row.getInt(1), row.getInt(2)), row.getInt(3));
        });
        return tasks;
    }

    private record Outline(PlanTree.Appendix head, List<PlanTree.Section> sections) {
        PlanTree.Appendix with(List<PlanTree.Section> shown) {
            return new PlanTree.Appendix(
                    head.position(), head.number(), head.title(), head.index(), head.goal(), shown);
        }
    }

    private List<Outline> outline(PlanView plan) {
        Map<Integer, Outline> outline = new LinkedHashMap<>();
        jdbc.sql("""
                        select x.position, x.number, x.title, x.index_kind, x.goal, s.position, s.numeral, s.title
                        from appendix x left join appendix_section s on s.appendix = x.id
                        where x.plan = :plan order by x.position, s.position""").param("plan", plan.id().value()).query(row -> {
            int appendix = row.getInt(1);
            Outline line = outline.computeIfAbsent(appendix, fresh -> head(row));
            Integer section = row.getObject(6, Integer.class);
            if (section != null) {
                line.sections()
                        .add(new PlanTree.Section(
                                appendix, section, row.getString(7), row.getString(8), 0, Tally.NONE, null));
            }
        });
        return new ArrayList<>(outline.values());
    }

    private static Outline head(ResultSet row) {
        try {
            List<PlanTree.Section> sections = new ArrayList<>();
            int position = row.getInt(1);
            sections.add(new PlanTree.Section(position, -1, "", "", 0, Tally.NONE, null));
            return new Outline(
                    new PlanTree.Appendix(
                            position,
                            row.getString(2),
                            row.getString(3),
                            row.getString(4),
                            row.getString(5),
                            List.of()),
                    sections);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private PlanTreeRows rows(PlanView plan, PlanFilter filter, @Nullable Integer appendix, @Nullable Integer section) {
        LocalDate today = LocalDate.now(clock);
        StringBuilder sql = new StringBuilder(ROWS);
        Map<String, Object> values = new HashMap<>();
        values.put("plan", plan.id().value());
        values.put("agency", plan.agency().value());
        if (appendix != null && section != null) {
            sql.append(" and x.position = :appendix and coalesce(c.section, -1) = :section");
            values.put("appendix", appendix);
            values.put("section", section);
        }
        if (filter.unit() != null) {
            sql.append(" and a.unit = :unit");
            values.put("unit", filter.unit());
        }
        if (filter.stage() != null) {
            sql.append(" and a.stage = :stage");
            values.put("stage", filter.stage().name());
        }
        if (filter.overdue()) {
            sql.append(" and a.stage in ('APPOINTING', 'WORKING') and a.due_on < :today");
            values.put("today", today);
        }
        if (filter.text() != null) {
            sql.append(" and position(:text in ").append(FOLDED).append(") > 0");
            values.put("text", PlanFilter.folded(filter.text()));
        }
        sql.append(" order by x.position, c.position, t.position, a.unit_name");
        int most = Integer.MAX_VALUE;
        if (filter.active()) {
            most = MOST;
            sql.append(" limit ").append(MOST + 1);
        }
        PlanTreeRows collected = new PlanTreeRows(today, most);
        jdbc.sql(sql.toString()).params(values).query(collected::add);
        return collected;
    }
}
