package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.intake.Preview;

/** A criterion while it is being read. */
final class CriterionDraft {

    @Nullable
    String section;

    String ordinal = "";

    @Nullable
    String code;

    String title = "";
    boolean survey;
    CriterionRole role = CriterionRole.LEAF;
    String maximum = "";
    String achieved = "";
    String target = "";
    String deduction = "";
    String lost = "";
    final Map<String, String> unmapped = new LinkedHashMap<>();
    final List<TaskDraft> tasks = new ArrayList<>();
    final String source;

    CriterionDraft(String source) {
        this.source = source;
    }

    String digits() {
        return CriterionTitle.digits(code);
    }

    /** Whether some row of it has work of its own. */
    boolean hasWork() {
        return tasks.stream().anyMatch(task -> !task.text.isEmpty() || !task.lead.isEmpty());
    }

    Preview.Criterion criterion(@Nullable BigDecimal commonMaximum, Predicate<String> isUnit) {
        BigDecimal ownMaximum = Numbers.read(maximum);
        BigDecimal common = maximum.isEmpty() ? commonMaximum : null;
        BigDecimal targetNumber = Numbers.read(target);
        return new Preview.Criterion(
                section,
                TaskDraft.orNull(ordinal),
                code,
                TaskDraft.orNull(title),
                survey,
                role,
                common == null ? ownMaximum : common,
                common == null ? TaskDraft.orNull(maximum) : common.toPlainString() + "%",
                Numbers.read(achieved),
                TaskDraft.orNull(achieved),
                targetNumber,
                targetNumber == null ? null : target,
                TaskDraft.orNull(target),
                Deductions.of(deduction, lost),
                null,
                tasks.stream().map(task -> task.task(isUnit)).toList(),
                source,
                unmapped);
    }
}
