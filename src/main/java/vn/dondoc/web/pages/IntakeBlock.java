package vn.dondoc.web.pages;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.Preview;
import vn.dondoc.organization.UnitView;

/**
 * A criterion with its work, its findings and where all of it stands in the document.
 *
 * @param appendix position of its appendix
 * @param position in the appendix
 * @param section the heading above it, where a new section begins
 * @param findings those about the criterion itself
 */
public record IntakeBlock(
        int appendix,
        int position,
        Preview.Criterion row,
        Preview.@Nullable Section section,
        List<Finding> findings,
        List<Task> tasks,
        List<IntakeSource.Line> source) {

    public String path() {
        return "/appendices/" + appendix + "/criteria/" + position;
    }

    public String anchor() {
        return "hang-" + appendix + "-" + position;
    }

    /** The target in prose; a target that is only a number stands among the scores. */
    public @Nullable String target() {
        return Objects.equals(row.targetText(), row.targetNumberText()) ? null : row.targetText();
    }

    /** Changes when rows have moved, so that nobody writes into another row than the one on the screen. */
    public String mark() {
        return mark(row);
    }

    static String mark(Preview.Criterion criterion) {
        StringBuilder rows = new StringBuilder(String.valueOf(criterion.source()));
        criterion.tasks().forEach(task -> rows.append('|').append(task.source()));
        return Integer.toHexString(rows.toString().hashCode());
    }

    public String fault(String field) {
        return worst(findings, field);
    }

    /**
     * A piece of work.
     *
     * @param when what its time text means, in words
     */
    public record Task(
            String path,
            Preview.Task row,
            String when,
            List<Unit> lead,
            List<Unit> implementing,
            List<Unit> coordinating,
            List<Finding> findings) {

        public boolean inherited(String field) {
            return row.inherited().contains(field);
        }

        public String fault(String field) {
            return worst(findings, field);
        }
    }

    /**
     * A unit as written, and as known.
     *
     * @param id null while the name fits no unit
     * @param name the unit's own name; null where it is written so
     * @param suggestions units with a name like this
     */
    public record Unit(
            String path,
            String text,
            @Nullable String id,
            @Nullable String name,
            List<UnitView> suggestions) {}

    /** The gravest severity among the findings about a field; empty without any. */
    private static String worst(List<Finding> findings, String field) {
        return findings.stream()
                .filter(finding -> field.equals(finding.where().field()))
                .map(Finding::severity)
                .sorted()
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }
}
