package vn.dondoc.intake.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Folded;

/** What a piece of work must have, what was taken over from above, and what stands twice. */
final class WorkChecks {

    private static final int WORTH_COMPARING = 30;

    private final Preview preview;
    private final Findings findings;
    private final Map<String, Rows.TaskAt> byText = new HashMap<>();

    WorkChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        for (Rows.CriterionAt at : Rows.criteria(preview)) {
            if (at.criterion().role() == CriterionRole.LEAF
                    && at.criterion().tasks().isEmpty()) {
                findings.add(FindingCode.WORK_MISSING, at.path() + "/tasks", at.name());
            }
            for (Rows.TaskAt task : Rows.tasks(at)) {
                one(task);
            }
        }
    }

    private void one(Rows.TaskAt at) {
        Preview.Task task = at.task();
        String name = at.of().name();
        if (Rows.blank(task.text())) {
            findings.add(FindingCode.WORK_MISSING, at.path() + "/text", name);
        }
        if (task.lead().isEmpty()) {
            findings.add(FindingCode.LEAD_MISSING, at.path() + "/lead", name);
        }
        inherited(at, "text", "text", Rows.firstOf(task.text()));
        inherited(at, "lead", "lead", names(task.lead()));
        inherited(at, "time", "timeText", Rows.firstOf(task.timeText()));
        inherited(at, "coordinating", "coordinating", names(task.coordinating()));
        sameWork(at);
    }

    private static String names(Iterable<Preview.UnitName> units) {
        return java.util.stream.StreamSupport.stream(units.spliterator(), false)
                .map(Preview.UnitName::text)
                .collect(Collectors.joining("; "));
    }

    private void inherited(Rows.TaskAt at, String mark, String field, String value) {
        if (at.task().inherited().contains(mark)) {
            findings.add(
                    FindingCode.BLANK_INHERITED,
                    at.path() + "/" + field,
                    at.of().name(),
                    "intake.field." + mark,
                    value);
        }
    }

    private void sameWork(Rows.TaskAt at) {
        String text = Objects.requireNonNullElse(at.task().text(), "");
        if (text.length() < WORTH_COMPARING || at.task().inherited().contains("text")) {
            return;
        }
        Rows.TaskAt first = byText.putIfAbsent(Folded.of(text), at);
        if (first != null && !first.of().path().equals(at.of().path())) {
            findings.add(
                    FindingCode.SAME_WORK_TWICE,
                    at.path() + "/text",
                    at.of().name(),
                    first.of().name(),
                    first.of().appendix().number());
        }
    }
}
