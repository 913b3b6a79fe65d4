package vn.dondoc.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.AssignmentCard;
import vn.dondoc.assignment.AssignmentStep;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.RequestCard;
import vn.dondoc.assignment.RequestKind;
import vn.dondoc.assignment.Stage;
import vn.dondoc.schedule.ScheduleKind;

/**
 * An assignment with everything around it.
 *
 * @param status what its officer says of it
 * @param stage where it stands in its flow
 * @param late handed in late
 * @param overdue not handed in and past its due date
 * @param tasks its open user tasks that the caller may work on
 */
record AssignmentSheet(
        String id,
        String planId,
        String text,
        @Nullable String criterionCode,
        String criterionTitle,
        @Nullable String target,
        String unit,
        String unitName,
        String monitoringUnit,
        @Nullable String officer,
        @Nullable String officerName,
        Stage stage,
        Progress status,
        ScheduleKind kind,
        String timeText,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable LocalDate originalDue,
        int extensions,
        boolean late,
        boolean overdue,
        @Nullable String deliverable,
        @Nullable String note,
        @Nullable String result,
        @Nullable String value,
        @Nullable LocalDate completedOn,
        @Nullable String returnComment,
        List<Asked> requests,
        List<Step> history,
        List<TaskJson> tasks) {

    /** A difficulty, an extension or a question to a coordinating unit, with its answer once there is one. */
    record Asked(
            String id,
            RequestKind kind,
            String askedBy,
            OffsetDateTime askedAt,
            String text,
            @Nullable String proposal,
            @Nullable LocalDate newDue,
            @Nullable LocalDate formerDue,
            LocalDate answerDue,
            @Nullable String answer,
            @Nullable Boolean granted) {

        static Asked of(RequestCard card) {
            return new Asked(
                    card.id().value(),
                    card.kind(),
                    card.askedBy().value(),
                    Times.inVietnam(card.askedAt()),
                    card.text(),
                    card.proposal(),
                    card.wantedDue(),
                    card.formerDue(),
                    card.answerDue(),
                    card.answer(),
                    card.granted());
        }
    }

    /** One line of the history. */
    record Step(
            OffsetDateTime at,
            @Nullable String officer,
            @Nullable String onBehalfOf,
            String kind,
            @Nullable String text,
            @Nullable LocalDate due) {

        static Step of(AssignmentStep step) {
            return new Step(
                    Times.inVietnam(step.at()),
                    step.officer(),
                    step.onBehalfOf(),
                    step.kind(),
                    step.text(),
                    step.dueOn());
        }
    }

    static AssignmentSheet of(
            AssignmentCard card,
            @Nullable String officerName,
            boolean overdue,
            List<Asked> requests,
            List<Step> history,
            List<TaskJson> tasks) {
        return new AssignmentSheet(
                card.id().value(),
                card.plan().value(),
                card.text(),
                card.criterionCode(),
                card.criterionTitle(),
                card.target(),
                card.unit().value(),
                card.unitName(),
                card.monitoringUnit().value(),
                card.officer() == null ? null : card.officer().value(),
                officerName,
                card.stage(),
                card.progress(),
                card.kind(),
                card.timeText(),
                card.startsOn(),
                card.dueOn(),
                card.originalDueOn(),
                card.extensions(),
                card.late(),
                overdue,
                card.deliverable(),
                card.note(),
                card.result(),
                card.value(),
                card.completedOn(),
                card.returnComment(),
                requests,
                history,
                tasks);
    }
}
