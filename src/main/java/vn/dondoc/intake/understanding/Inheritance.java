package vn.dondoc.intake.understanding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.dondoc.catalogue.CriterionRole;

/**
 * Cells that were merged downwards in the table and lost in the text: a blank takes its value from the row above in the
 * same section and under the same parent. What was taken over is named in {@code inherited} and is always a finding.
 */
final class Inheritance {

    /** A deadline belongs to its own work: it is not handed on to another criterion. */
    private static final Pattern DEADLINE = Pattern.compile(
            "\\d{1,2}\\s*[/.-]\\s*\\d{1,2}|ngày\\s+\\d", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DIMENSION =
            Pattern.compile("(?:chỉ số nội dung|lĩnh vực)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Inheritance() {}

    static void apply(AppendixDraft appendix) {
        Set<String> parents = giveRoles(appendix);
        Map<String, TaskDraft> lastByScope = new HashMap<>();
        for (CriterionDraft criterion : appendix.criteria) {
            String scope = scope(criterion, parents);
            if (criterion.role == CriterionRole.LEAF && criterion.tasks.isEmpty()) {
                criterion.tasks.add(new TaskDraft(criterion.source));
            }
            TaskDraft above = lastByScope.get(scope);
            boolean continued = false;
            for (TaskDraft task : criterion.tasks) {
                if (above != null) {
                    takeOver(task, above, continued);
                }
                above = task;
                continued = true;
            }
            if (above != null) {
                lastByScope.put(scope, above);
            }
        }
    }

    /** A criterion without any work gets an empty piece, so that what is missing has its place. */
    static void giveWork(AppendixDraft appendix) {
        for (CriterionDraft criterion : appendix.criteria) {
            if (criterion.tasks.isEmpty()) {
                criterion.tasks.add(new TaskDraft(criterion.source));
            }
        }
    }

    /** Whoever has rows under its code is a parent. */
    private static Set<String> giveRoles(AppendixDraft appendix) {
        Set<String> parents = new HashSet<>();
        for (CriterionDraft criterion : appendix.criteria) {
            String digits = criterion.digits();
            for (int dot = digits.lastIndexOf('.'); dot > 0; dot = digits.lastIndexOf('.', dot - 1)) {
                parents.add(criterion.section + "|" + digits.substring(0, dot));
            }
        }
        for (CriterionDraft criterion : appendix.criteria) {
            boolean parent = parents.contains(criterion.section + "|" + criterion.digits())
                    || DIMENSION.matcher(criterion.title).matches();
            if (criterion.role == CriterionRole.LEAF && parent && !criterion.hasWork()) {
                criterion.role = CriterionRole.PARENT;
            }
        }
        Set<String> listed = new HashSet<>();
        for (CriterionDraft criterion : appendix.criteria) {
            if (criterion.role == CriterionRole.PARENT) {
                listed.add(criterion.section + "|" + criterion.digits());
            }
        }
        return listed;
    }

    private static String scope(CriterionDraft criterion, Set<String> parents) {
        String digits = criterion.digits();
        for (int dot = digits.lastIndexOf('.'); dot > 0; dot = digits.lastIndexOf('.', dot - 1)) {
            String parent = criterion.section + "|" + digits.substring(0, dot);
            if (parents.contains(parent)) {
                return parent;
            }
        }
        return criterion.section + "|";
    }

    private static void takeOver(TaskDraft task, TaskDraft above, boolean continued) {
        boolean wholeRow = task.isBlank();
        if (task.text.isEmpty() && !above.text.isEmpty()) {
            task.text = above.text;
            task.inherited.add("text");
        }
        if (task.lead.isEmpty() && !above.lead.isEmpty()) {
            task.lead = above.lead;
            task.inherited.add("lead");
        }
        boolean deadline = DEADLINE.matcher(above.time).find();
        if (task.time.isEmpty() && !above.time.isEmpty() && (continued || !deadline)) {
            task.time = above.time;
            task.inherited.add("time");
        }
        if (task.coordinating.isEmpty() && !above.coordinating.isEmpty() && (continued || wholeRow)) {
            task.coordinating = above.coordinating;
            task.inherited.add("coordinating");
        }
    }
}
