package vn.dondoc.web.pages;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.dondoc.assignment.Stage;

/** Rows of the join, put together again. */
final class PlanTreeRows {
    final Map<String, List<PlanTree.Criterion>> sections = new LinkedHashMap<>();
    private int read;
    private final LocalDate today;
    private final int most;
    private final Map<String, PlanTree.Criterion> criteria = new HashMap<>();
    private final Map<String, PlanTree.Task> tasks = new HashMap<>();

    PlanTreeRows(LocalDate today, int most) {
        this.today = today;
        this.most = most;
    }

    /** Whether there was more than is shown. */
    boolean cut() {
        return read > most;
    }

    void add(ResultSet row) throws SQLException {
        if (++read > most) {
            return;
        }
        PlanTree.Criterion criterion = criteria.get(row.getString("criterion_id"));
        if (criterion == null) {
            criterion = criterion(row);
            criteria.put(criterion.id(), criterion);
            sections.computeIfAbsent(
                            PlanTreeReads.key(row.getInt("appendix"), row.getInt("section")),
                            fresh -> new ArrayList<>())
                    .add(criterion);
        }
        String id = row.getString("task_id");
        if (id == null) {
            return;
        }
        PlanTree.Task task = tasks.get(id);
        if (task == null) {
            task = new PlanTree.Task(
                    id,
                    row.getString("text"),
                    row.getString("time_text"),
                    row.getString("leads"),
                    row.getString("coordinating"),
                    new ArrayList<>());
            tasks.put(id, task);
            criterion.tasks().add(task);
        }
        if (row.getString("assignment_id") != null) {
            task.hands().add(hand(row));
        }
    }

    private static PlanTree.Criterion criterion(ResultSet row) throws SQLException {
        return new PlanTree.Criterion(
                row.getString("criterion_id"),
                row.getString("ordinal"),
                row.getString("code"),
                row.getString("title"),
                row.getBoolean("survey"),
                row.getBigDecimal("max_score"),
                row.getBigDecimal("achieved"),
                row.getString("target_text"),
                new ArrayList<>());
    }

    private PlanTree.Hand hand(ResultSet row) throws SQLException {
        Stage stage = Stage.valueOf(row.getString("stage"));
        LocalDate due = row.getObject("due_on", LocalDate.class);
        boolean open = stage == Stage.APPOINTING || stage == Stage.WORKING;
        return new PlanTree.Hand(
                row.getString("assignment_id"),
                row.getString("unit_name"),
                row.getString("officer_name"),
                stage,
                due,
                open && due != null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0,
                row.getBoolean("late"),
                row.getInt("extensions"));
    }
}
