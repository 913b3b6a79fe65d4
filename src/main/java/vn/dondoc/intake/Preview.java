package vn.dondoc.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.plan.GoalKind;
import vn.dondoc.schedule.ScheduleKind;

/**
 * A document as understood, with every doubt said; the tree that edits point into. Its JSON form is the contract in the
 * API. Texts keep the document's wording, scores their printed form beside the number.
 */
public record Preview(
        String id, Document document, List<ScoreTable> scoreTables, List<Appendix> appendices, List<Finding> findings) {

    public Preview {
        scoreTables = Lists.of(scoreTables);
        appendices = Lists.of(appendices);
        findings = Lists.of(findings);
    }

    /** The same tree with other findings. */
    public Preview with(List<Finding> others) {
        return new Preview(id, document, scoreTables, appendices, others);
    }

    /**
     * The identity of the document.
     *
     * @param type what kind of document it calls itself: Kế hoạch
     * @param number before the slash; null while blank
     * @param symbol after the slash
     * @param dateText the date as written, which may lack the day
     * @param date the date when it is complete
     * @param resultYear the year whose scores it answers to
     * @param planYear the year whose targets it sets
     * @param archive the line "Lưu: …", where the drafters' initials stand
     * @param signingAuthority on whose behalf it is signed, as printed: {@code TM. ỦY BAN NHÂN DÂN}, {@code KT. GIÁM ĐỐC}
     * @param parent the superior's plan as cited
     * @param parentPlan the superior's plan in the system, once somebody has picked it
     * @param monitoringUnit the unit that is charged with following up and urging
     */
    public record Document(
            @Nullable String type,
            @Nullable String number,
            @Nullable String symbol,
            @Nullable String place,
            @Nullable String dateText,
            @Nullable LocalDate date,
            @Nullable String subject,
            @Nullable String issuer,
            @Nullable Integer resultYear,
            @Nullable Integer planYear,
            List<LegalBasis> legalBases,
            List<Recipient> recipients,
            @Nullable String archive,
            @Nullable String signer,
            @Nullable String signerPosition,
            @Nullable String signingAuthority,
            @Nullable String parent,
            @Nullable String parentPlan,
            @Nullable UnitName monitoringUnit,
            List<Duty> duties,
            List<Regime> regimes) {

        public Document {
            legalBases = Lists.of(legalBases);
            recipients = Lists.of(recipients);
            duties = Lists.of(duties);
            regimes = Lists.of(regimes);
        }

        /** The same with other years. */
        public Document of(@Nullable Integer result, @Nullable Integer plan) {
            return new Document(
                    type,
                    number,
                    symbol,
                    place,
                    dateText,
                    date,
                    subject,
                    issuer,
                    result,
                    plan,
                    legalBases,
                    recipients,
                    archive,
                    signer,
                    signerPosition,
                    signingAuthority,
                    parent,
                    parentPlan,
                    monitoringUnit,
                    duties,
                    regimes);
        }

        /** The same with another monitoring unit. */
        public Document monitoredBy(@Nullable UnitName unit) {
            return new Document(
                    type,
                    number,
                    symbol,
                    place,
                    dateText,
                    date,
                    subject,
                    issuer,
                    resultYear,
                    planYear,
                    legalBases,
                    recipients,
                    archive,
                    signer,
                    signerPosition,
                    signingAuthority,
                    parent,
                    parentPlan,
                    unit,
                    duties,
                    regimes);
        }
    }

    public record LegalBasis(
            @Nullable String type,
            @Nullable String number,
            @Nullable LocalDate date,
            @Nullable String issuer) {}

    public record Recipient(String text, @Nullable String purpose) {
        public Recipient {
            text = Lists.of(text);
        }
    }

    public record Duty(@Nullable String unit, String text) {
        public Duty {
            text = Lists.of(text);
        }
    }

    /**
     * A reporting duty, proposed for the plan's reporting regime.
     *
     * @param unit who reports, as written
     * @param text the words that say so
     * @param frequencies how often: MONTH, QUARTER, HALF_YEAR, NINE_MONTHS, YEAR, PERIODIC (as is prescribed), AD_HOC
     * @param addressees to whom, as written
     * @param deadline by when, as written
     */
    public record Regime(
            @Nullable String unit,
            String text,
            List<String> frequencies,
            List<String> addressees,
            @Nullable String deadline) {
        public Regime {
            text = Lists.of(text);
            frequencies = Lists.of(frequencies);
            addressees = Lists.of(addressees);
        }
    }

    public record ScoreTable(List<ScoreRow> rows, @Nullable ScoreRow total) {
        public ScoreTable {
            rows = Lists.of(rows);
        }
    }

    public record ScoreRow(
            @Nullable String ordinal,
            @Nullable String title,
            @Nullable BigDecimal max,
            @Nullable BigDecimal score,
            @Nullable BigDecimal lost) {}

    public record Appendix(
            String number,
            @Nullable String title,
            @Nullable IndexKind index,
            @Nullable GoalKind kind,
            @Nullable Integer scoreYear,
            @Nullable Integer targetYear,
            List<Header> headers,
            List<Section> sections,
            List<Criterion> criteria) {

        public Appendix {
            number = Lists.of(number);
            headers = Lists.of(headers);
            sections = Lists.of(sections);
            criteria = Lists.of(criteria);
        }
    }

    /**
     * A column of the appendix's table.
     *
     * @param text its name as printed, the name of its group before it
     * @param column what it means, or null while that is not known; its cells then stand in {@code unmapped}
     */
    public record Header(String text, @Nullable String column) {
        public Header {
            text = Lists.of(text);
        }
    }

    public record Section(String numeral, String title) {
        public Section {
            numeral = Lists.of(numeral);
            title = Lists.of(title);
        }
    }

    /**
     * @param section the numeral of its section
     * @param code as printed: {@code TC 1.2}; the ordinal where that is the code
     * @param title without code and survey mark
     * @param unexplained lost points that no deduction accounts for
     * @param source where its row stands in the file
     * @param unmapped the row's cells under headers that are not known, by header
     */
    public record Criterion(
            @Nullable String section,
            @Nullable String ordinal,
            @Nullable String code,
            @Nullable String title,
            boolean survey,
            CriterionRole role,
            @Nullable BigDecimal maxScore,
            @Nullable String maxScoreText,
            @Nullable BigDecimal achieved,
            @Nullable String achievedText,
            @Nullable BigDecimal targetNumber,
            @Nullable String targetNumberText,
            @Nullable String targetText,
            List<Deduction> deductions,
            @Nullable BigDecimal unexplained,
            List<Task> tasks,
            @Nullable String source,
            Map<String, String> unmapped) {

        public Criterion {
            unmapped = unmapped == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unmapped));
            role = role == null ? CriterionRole.LEAF : role;
            deductions = Lists.of(deductions);
            tasks = Lists.of(tasks);
        }
    }

    public record Deduction(String text, @Nullable BigDecimal points) {
        public Deduction {
            text = Lists.of(text);
        }
    }

    /**
     * @param inherited which fields were taken over from the row above: text, lead, time, coordinating
     * @param source the line, cell or table of the file
     * @param unmapped the row's cells under headers that are not known, by header
     */
    public record Task(
            @Nullable String text,
            List<UnitName> lead,
            List<UnitName> implementing,
            List<UnitName> coordinating,
            @Nullable String responsibleLeader,
            @Nullable String timeText,
            @Nullable When schedule,
            @Nullable String deliverable,
            @Nullable String note,
            Set<String> inherited,
            @Nullable String source,
            Map<String, String> unmapped) {

        public Task {
            unmapped = unmapped == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(unmapped));
            lead = Lists.of(lead);
            implementing = Lists.of(implementing);
            coordinating = Lists.of(coordinating);
            inherited = inherited == null ? Set.of() : inherited;
        }
    }

    /** A unit as written, and the unit that it stands for, once known. */
    public record UnitName(String text, @Nullable String unit) {
        public UnitName {
            text = Lists.of(text);
        }
    }

    /** A time text as understood; {@code recurrence} by RFC 5545. */
    public record When(
            ScheduleKind kind,
            @Nullable LocalDate start,
            List<LocalDate> due,
            @Nullable String recurrence,
            boolean understood,
            @Nullable String note) {

        public When {
            due = Lists.of(due);
        }
    }

    /** What JSON may leave out. */
    private static final class Lists {
        static String of(@Nullable String text) {
            return text == null ? "" : text;
        }

        static <T> List<T> of(@Nullable List<T> list) {
            return list == null ? List.of() : List.copyOf(list);
        }
    }
}
