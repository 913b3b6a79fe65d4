package vn.dondoc.assignment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanId;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/** An assignment with the words of its plan. */
public record AssignmentCard(
        AssignmentId id,
        PlanId plan,
        String text,
        @Nullable String criterionCode,
        String criterionTitle,
        @Nullable String target,
        UnitId unit,
        String unitName,
        UnitId monitoringUnit,
        @Nullable OfficerId officer,
        Stage stage,
        Progress progress,
        ScheduleKind kind,
        String timeText,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate originalDueOn,
        int extensions,
        @Nullable String deliverable,
        @Nullable String note,
        @Nullable String result,
        @Nullable String value,
        @Nullable LocalDate completedOn,
        boolean late,
        @Nullable String returnComment) {}
