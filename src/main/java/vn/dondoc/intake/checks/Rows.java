package vn.dondoc.intake.checks;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The rows of a preview with their paths, to walk through. */
final class Rows {

    /** A criterion in its place. */
    record CriterionAt(Preview.Appendix appendix, Preview.Criterion criterion, String path) {

        /** How a reader calls it: its code, else its ordinal, else its title. */
        String name() {
            return firstOf(criterion.code(), criterion.ordinal(), criterion.title());
        }
    }

    /** A piece of work in its place. */
    record TaskAt(CriterionAt of, Preview.Task task, String path) {}

    private Rows() {}

    static List<CriterionAt> criteria(Preview preview) {
        List<CriterionAt> rows = new ArrayList<>();
        for (int i = 0; i < preview.appendices().size(); i++) {
            rows.addAll(criteria(preview, i));
        }
        return rows;
    }

    static List<CriterionAt> criteria(Preview preview, int position) {
        Preview.Appendix appendix = preview.appendices().get(position);
        List<CriterionAt> rows = new ArrayList<>();
        for (int i = 0; i < appendix.criteria().size(); i++) {
            rows.add(new CriterionAt(
                    appendix, appendix.criteria().get(i), "/appendices/" + position + "/criteria/" + i));
        }
        return rows;
    }

    static List<TaskAt> tasks(Preview preview) {
        List<TaskAt> rows = new ArrayList<>();
        for (CriterionAt criterion : criteria(preview)) {
            rows.addAll(tasks(criterion));
        }
        return rows;
    }

    static List<TaskAt> tasks(CriterionAt at) {
        List<TaskAt> rows = new ArrayList<>();
        List<Preview.Task> tasks = at.criterion().tasks();
        for (int i = 0; i < tasks.size(); i++) {
            rows.add(new TaskAt(at, tasks.get(i), at.path() + "/tasks/" + i));
        }
        return rows;
    }

    static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    static String firstOf(@Nullable String... texts) {
        for (String text : texts) {
            if (text != null && !text.isBlank()) {
                return text.length() > 60 ? text.substring(0, 60) + "…" : text;
            }
        }
        return "?";
    }
}
