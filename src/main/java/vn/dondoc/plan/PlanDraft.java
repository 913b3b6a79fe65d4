package vn.dondoc.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.shared.UnitId;

/**
 * A plan as it is handed over for drafting: the document's identity and its appendices, every doubt settled.
 *
 * @param symbol the part after the number's slash, for example {@code KH-VP}
 * @param dateText the date as written, which may be incomplete
 * @param resultYear the year whose scores the plan answers to
 * @param planYear the year whose targets it sets
 * @param parent the superior's plan that this one carries out
 * @param monitoringUnit the unit that follows up and urges
 * @param intakeId where the document was taken in; the draft opens there again
 */
public record PlanDraft(
        String symbol,
        @Nullable String place,
        @Nullable String dateText,
        String subject,
        String issuer,
        @Nullable Integer resultYear,
        int planYear,
        List<LegalBasis> legalBases,
        List<Recipient> recipients,
        @Nullable String signer,
        @Nullable String signerPosition,
        @Nullable PlanId parent,
        UnitId monitoringUnit,
        List<Duty> duties,
        String intakeId,
        List<Appendix> appendices) {

    /** A document that the plan rests on. */
    public record LegalBasis(
            @Nullable String type,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    /** An addressee with what it is sent for (theo dõi, báo cáo). */
    public record Recipient(String text, @Nullable String purpose) {}

    /** A duty under "Tổ chức thực hiện". */
    public record Duty(@Nullable String unit, String text) {}

    public record Appendix(
            String number,
            String title,
            @Nullable IndexKind index,
            @Nullable GoalKind goal,
            @Nullable Integer scoreYear,
            @Nullable Integer targetYear,
            List<Section> sections,
            List<Criterion> criteria) {}

    public record Section(String numeral, String title) {}

    /**
     * @param section position of its section in the appendix, from 0
     * @param parent position of its parent row in the appendix, from 0
     */
    public record Criterion(
            @Nullable Integer section,
            @Nullable Integer parent,
            String ordinal,
            @Nullable String code,
            String title,
            boolean survey,
            CriterionRole role,
            @Nullable BigDecimal maxScore,
            @Nullable BigDecimal achieved,
            @Nullable BigDecimal targetNumber,
            @Nullable String targetText,
            List<Deduction> deductions,
            List<Task> tasks) {}

    /** Points lost and why. */
    public record Deduction(String text, @Nullable BigDecimal points) {}

    /**
     * @param lead the accountable unit first
     * @param inherited which fields were taken over from the row above: text, lead, time, coordinating
     */
    public record Task(
            String text,
            List<UnitId> lead,
            List<UnitId> implementing,
            List<UnitId> coordinating,
            @Nullable String responsibleLeader,
            String timeText,
            Schedule schedule,
            @Nullable String deliverable,
            @Nullable String note,
            Set<String> inherited,
            @Nullable String source) {}
}
