package vn.dondoc.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanView;

/**
 * A plan without its appendices.
 *
 * @param numberText the number as printed, for example {@code 12/KH-VP}
 * @param intakeId where its document was taken in
 */
record PlanHead(
        String id,
        String agency,
        PlanStatus status,
        @Nullable Integer number,
        String numberText,
        String symbol,
        @Nullable LocalDate date,
        String subject,
        String issuer,
        @Nullable Integer resultYear,
        int planYear,
        @Nullable String parent,
        String monitoringUnit,
        String intakeId,
        String draftedBy,
        OffsetDateTime draftedAt,
        @Nullable String reviewComment,
        @Nullable String endReason,
        Counts progress) {

    /**
     * How far a plan's work is.
     *
     * @param total all pieces of work, one for each lead unit
     * @param appointed those with an officer
     * @param done accepted or, continuous work, carried out
     * @param ended done, not done or cancelled
     * @param late handed in late
     * @param overdue not handed in and past the due date
     */
    record Counts(long total, long appointed, long done, long ended, long late, long overdue) {
        static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);
    }

    static PlanHead of(PlanView plan, Counts counts) {
        return new PlanHead(
                plan.id().value(),
                plan.agency().value(),
                plan.status(),
                plan.number(),
                plan.numberText(),
                plan.symbol(),
                plan.issuedOn(),
                plan.subject(),
                plan.issuer(),
                plan.resultYear(),
                plan.planYear(),
                plan.parent() == null ? null : plan.parent().value(),
                plan.monitoringUnit().value(),
                plan.intake(),
                plan.draftedBy().value(),
                Times.inVietnam(plan.draftedAt()),
                plan.reviewComment(),
                plan.endReason(),
                counts);
    }
}
