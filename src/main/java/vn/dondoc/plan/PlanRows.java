package vn.dondoc.plan;

import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.shared.UnitId;

/** The rows of a plan's appendices, collected to be written in one batch for each table. */
final class PlanRows {
    final List<@Nullable Object[]> appendices = new ArrayList<>();
    final List<@Nullable Object[]> sections = new ArrayList<>();
    final List<@Nullable Object[]> criteria = new ArrayList<>();
    final List<@Nullable Object[]> tasks = new ArrayList<>();
    final List<@Nullable Object[]> units = new ArrayList<>();

    void addUnits(String task, UnitRole role, List<UnitId> named) {
        for (int position = 0; position < named.size(); position++) {
            units.add(new @Nullable Object[] {
                task, role.name(), position, named.get(position).value()
            });
        }
    }

    void write(JdbcTemplate batches) {
        batches.batchUpdate("""
                insert into appendix
                    (id, plan, position, number, title, index_kind, goal, score_year, target_year)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", appendices, types(9, Types.INTEGER, 2, 7, 8));
        batches.batchUpdate(
                "insert into appendix_section (appendix, position, numeral, title) values (?, ?, ?, ?)",
                sections,
                types(4, Types.INTEGER, 1));
        int[] criterionTypes = types(17, Types.INTEGER, 3, 4, 5);
        criterionTypes[10] = Types.BOOLEAN;
        for (int score = 12; score <= 14; score++) {
            criterionTypes[score] = Types.NUMERIC;
        }
        batches.batchUpdate("""
                insert into planned_criterion
                    (id, plan, appendix, position, section, parent, criterion, ordinal, code, title, survey, role,
                     max_score, achieved, target_number, target_text, deductions)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)""", criteria, criterionTypes);
        int[] taskTypes = types(15, Types.INTEGER, 3);
        taskTypes[7] = Types.DATE;
        batches.batchUpdate("""
                insert into planned_task
                    (id, plan, planned_criterion, position, text, time_text, schedule_kind, starts_on, due_on,
                     recurrence, responsible_leader, deliverable, note, inherited, source)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?::date[], ?, ?, ?, ?, ?::text[], ?)""", tasks, taskTypes);
        batches.batchUpdate(
                "insert into planned_task_unit (planned_task, role, position, unit) values (?, ?, ?, ?)",
                units,
                types(4, Types.INTEGER, 2));
    }

    private static int[] types(int columns, int type, int... positions) {
        int[] types = new int[columns];
        Arrays.fill(types, Types.VARCHAR);
        for (int position : positions) {
            types[position] = type;
        }
        return types;
    }
}
