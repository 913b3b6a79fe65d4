package vn.dondoc.web.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.Stage;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.plan.GoalKind;
import vn.dondoc.schedule.ScheduleKind;

/** A whole plan, in the shape of a preview, with where each piece of work stands. */
record PlanJson(@JsonUnwrapped PlanHead plan, JsonNode document, List<Appendix> appendices) {

    record Appendix(
            String number,
            String title,
            @Nullable IndexKind index,
            @Nullable GoalKind kind,
            @Nullable Integer scoreYear,
            @Nullable Integer targetYear,
            List<Section> sections,
            List<Criterion> criteria) {}

    record Section(String numeral, String title) {}

    /**
     * @param criterionId the catalogue's
     * @param section the numeral of its section
     */
    record Criterion(
            String id,
            @Nullable String criterionId,
            @Nullable String section,
            String ordinal,
            @Nullable String code,
            String title,
            boolean survey,
            CriterionRole role,
            @Nullable BigDecimal maxScore,
            @Nullable String maxScoreText,
            @Nullable BigDecimal achieved,
            @Nullable String achievedText,
            @Nullable BigDecimal targetNumber,
            @Nullable String targetNumberText,
            @Nullable String targetText,
            JsonNode deductions,
            List<Task> tasks) {}

    record Task(
            String id,
            String text,
            List<UnitName> lead,
            List<UnitName> implementing,
            List<UnitName> coordinating,
            @Nullable String responsibleLeader,
            String timeText,
            When schedule,
            @Nullable String deliverable,
            @Nullable String note,
            List<String> inherited,
            @Nullable String source,
            List<Work> assignments) {}

    record UnitName(String unit, String text) {}

    record When(
            ScheduleKind kind,
            @Nullable LocalDate start,
            List<LocalDate> due,
            @Nullable String recurrence) {}

    /** A task in one unit's hands. */
    record Work(
            String id,
            String unit,
            String unitName,
            @Nullable String officer,
            @Nullable String officerName,
            Stage stage,
            Progress progress,
            @Nullable LocalDate due,
            boolean late,
            boolean overdue) {}

    /** Scores as offices print them, with a comma. */
    static @Nullable String printed(@Nullable BigDecimal score) {
        return score == null ? null : score.toPlainString().replace('.', ',');
    }
}
