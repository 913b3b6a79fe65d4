package vn.dondoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.editing.Settling;
import vn.dondoc.intake.understanding.Codes;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.PlanId;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.shared.UnitId;

/** Hands a preview without open findings over as a plan's draft. */
final class PlanDrafting {

    private final Preview preview;
    private final Lookup lookup;
    private final int planYear;

    private PlanDrafting(Preview preview, Lookup lookup) {
        this.preview = preview;
        this.lookup = lookup;
        this.planYear = Objects.requireNonNull(preview.document().planYear());
    }

    /**
     * @param preview without errors, so that everything a draft needs is there
     */
    static PlanDraft draft(Preview preview, Lookup lookup, UnitId monitoringUnit) {
        PlanDrafting work = new PlanDrafting(preview, lookup);
        Preview.Document document = preview.document();
        return new PlanDraft(
                Objects.requireNonNull(document.symbol()),
                document.place(),
                document.dateText(),
                Objects.requireNonNull(document.subject()),
                Objects.requireNonNull(document.issuer()),
                document.resultYear(),
                work.planYear,
                document.legalBases().stream()
                        .map(basis ->
                                new PlanDraft.LegalBasis(basis.type(), basis.number(), basis.date(), basis.issuer()))
                        .toList(),
                recipients(document),
                document.signer(),
                signerPosition(document),
                document.parentPlan() == null ? null : new PlanId(document.parentPlan()),
                monitoringUnit,
                document.duties().stream()
                        .map(duty -> new PlanDraft.Duty(duty.unit(), duty.text()))
                        .toList(),
                preview.id(),
                preview.appendices().stream().map(work::appendix).toList());
    }

    /** The archive stands last among those to whom a document goes. */
    private static List<PlanDraft.Recipient> recipients(Preview.Document document) {
        List<PlanDraft.Recipient> recipients = new ArrayList<>();
        document.recipients()
                .forEach(recipient -> recipients.add(new PlanDraft.Recipient(recipient.text(), recipient.purpose())));
        if (document.archive() != null) {
            recipients.add(new PlanDraft.Recipient(document.archive(), null));
        }
        return recipients;
    }

    private static @Nullable String signerPosition(Preview.Document document) {
        return document.signingAuthority() == null
                ? document.signerPosition()
                : document.signingAuthority() + " " + Objects.requireNonNullElse(document.signerPosition(), "");
    }

    private PlanDraft.Appendix appendix(Preview.Appendix appendix) {
        List<@Nullable Integer> parents = Codes.parents(appendix);
        List<PlanDraft.Criterion> criteria = new ArrayList<>();
        int section = 0;
        for (int i = 0; i < appendix.criteria().size(); i++) {
            Preview.Criterion criterion = appendix.criteria().get(i);
            Integer position = sectionOf(appendix, criterion.section(), section);
            section = position == null ? section : position;
            criteria.add(criterion(criterion, position, parents.get(i)));
        }
        return new PlanDraft.Appendix(
                appendix.number(),
                Objects.requireNonNullElse(appendix.title(), ""),
                appendix.index(),
                appendix.kind(),
                appendix.scoreYear(),
                appendix.targetYear(),
                appendix.sections().stream()
                        .map(printed -> new PlanDraft.Section(printed.numeral(), printed.title()))
                        .toList(),
                criteria);
    }

    /** A numeral may stand twice in an appendix: the one at or after the section before is meant. */
    private static @Nullable Integer sectionOf(Preview.Appendix appendix, @Nullable String numeral, int from) {
        for (int turn = 0; turn < 2; turn++) {
            for (int i = turn == 0 ? from : 0; i < appendix.sections().size(); i++) {
                if (appendix.sections().get(i).numeral().equals(numeral)) {
                    return i;
                }
            }
        }
        return null;
    }

    private PlanDraft.Criterion criterion(
            Preview.Criterion criterion, @Nullable Integer section, @Nullable Integer parent) {
        return new PlanDraft.Criterion(
                section,
                parent,
                Objects.requireNonNullElse(criterion.ordinal(), ""),
                criterion.code(),
                Objects.requireNonNullElse(criterion.title(), ""),
                criterion.survey(),
                criterion.role(),
                criterion.maxScore(),
                criterion.achieved(),
                criterion.targetNumber(),
                criterion.targetText(),
                criterion.deductions().stream()
                        .map(deduction -> new PlanDraft.Deduction(deduction.text(), deduction.points()))
                        .toList(),
                criterion.tasks().stream().map(this::task).toList());
    }

    private PlanDraft.Task task(Preview.Task task) {
        String time = Objects.requireNonNullElse(task.timeText(), "");
        Schedule schedule = lookup.schedule(time, planYear, Settling.issued(preview.document()));
        return new PlanDraft.Task(
                Objects.requireNonNullElse(task.text(), ""),
                units(task.lead()),
                units(task.implementing()),
                units(task.coordinating()),
                task.responsibleLeader(),
                time,
                schedule,
                task.deliverable(),
                task.note(),
                task.inherited(),
                task.source());
    }

    private static List<UnitId> units(List<Preview.UnitName> names) {
        return names.stream()
                .map(Preview.UnitName::unit)
                .filter(Objects::nonNull)
                .map(UnitId::new)
                .distinct()
                .toList();
    }
}
