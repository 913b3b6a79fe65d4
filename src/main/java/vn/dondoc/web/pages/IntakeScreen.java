package vn.dondoc.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.IntakeView;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Severity;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Puts together what the page of a preview shows. */
@Component
class IntakeScreen {

    private static final Set<PlanStatus> OPEN = EnumSet.of(PlanStatus.DRAFT, PlanStatus.RETURNED);

    private final Intakes intakes;
    private final PlanReads plans;
    private final Organization organization;
    private final IntakeReads reads;
    private final IntakeWords words;
    private final Clock clock;

    IntakeScreen(
            Intakes intakes,
            PlanReads plans,
            Organization organization,
            IntakeReads reads,
            IntakeWords words,
            Clock clock) {
        this.intakes = intakes;
        this.plans = plans;
        this.organization = organization;
        this.reads = reads;
        this.words = words;
        this.clock = clock;
    }

    /** How much was understood. */
    public record Counts(int appendices, int criteria, int tasks) {}

    /** An appendix among the others; {@code place} in its place of the address. */
    public record Tab(int position, Preview.Appendix row, int tasks, long errors, long warnings) {}

    /**
     * The open appendix, as far as it is drawn.
     *
     * @param more whether criteria follow those that are drawn
     */
    public record Part(
            int position, Preview.Appendix row, List<Finding> findings, List<IntakeBlock> blocks, boolean more) {}

    /** Draws the whole page. */
    void page(Actor actor, Preview preview, IntakeQuery query, Model model) {
        frame(actor, preview, query, model);
        model.addAttribute("superiors", reads.superiors(actor.agency()));
        part(actor, preview, query, model);
    }

    /** The open appendix only. */
    void part(Actor actor, Preview preview, IntakeQuery query, Model model) {
        if (query.appendix() < preview.appendices().size()) {
            Preview.Appendix open = preview.appendices().get(query.appendix());
            int from = Math.min(query.from(), Math.max(0, open.criteria().size() - 1));
            List<IntakeBlock> blocks = blocks(actor, preview).some(query.appendix(), from, IntakeQuery.CHUNK);
            model.addAttribute(
                    "part",
                    new Part(
                            query.appendix(),
                            open,
                            headFindings(preview, query.appendix()),
                            blocks,
                            from + blocks.size() < open.criteria().size()));
        }
    }

    IntakeBlocks blocks(Actor actor, Preview preview) {
        return new IntakeBlocks(
                preview,
                new IntakeSource(intakes.source(actor, preview.id())),
                organization.directory(actor.agency()),
                organization.allUnits(actor.agency()),
                words,
                LocalDate.now(clock));
    }

    /** What every part of the page needs. */
    void frame(Actor actor, Preview preview, IntakeQuery query, Model model) {
        IntakeView intake = intake(actor, preview.id());
        PlanView plan = intake.plan() == null ? null : plans.get(actor, intake.plan());
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("id", preview.id());
        model.addAttribute("preview", preview);
        model.addAttribute("intake", intake);
        model.addAttribute("takenBy", name(intake));
        model.addAttribute("takenAt", intake.takenAt().atZone(clock.getZone()));
        model.addAttribute("plan", plan);
        model.addAttribute("readOnly", plan != null && !OPEN.contains(plan.status()));
        model.addAttribute("query", query);
        model.addAttribute("panel", IntakePanel.of(preview, query));
        model.addAttribute("tabs", tabs(preview));
        model.addAttribute("counts", counts(preview));
        model.addAttribute("documentFindings", documentFindings(preview));
        model.addAttribute("units", organization.units(actor.agency(), today));
        model.addAttribute(
                "monitoring",
                organization
                        .monitoringUnit(actor.agency(), today)
                        .map(UnitView::name)
                        .orElse(null));
    }

    private IntakeView intake(Actor actor, String id) {
        return intakes.list(actor).stream()
                .filter(view -> view.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("intake.notFound"));
    }

    private String name(IntakeView intake) {
        return organization
                .officer(intake.takenBy())
                .map(OfficerView::name)
                .orElse(intake.takenBy().value());
    }

    private static Counts counts(Preview preview) {
        return new Counts(
                preview.appendices().size(),
                preview.appendices().stream()
                        .mapToInt(appendix -> appendix.criteria().size())
                        .sum(),
                preview.appendices().stream().mapToInt(IntakeScreen::tasks).sum());
    }

    private static int tasks(Preview.Appendix appendix) {
        return appendix.criteria().stream()
                .mapToInt(criterion -> criterion.tasks().size())
                .sum();
    }

    private static List<Tab> tabs(Preview preview) {
        return java.util.stream.IntStream.range(0, preview.appendices().size())
                .mapToObj(position -> new Tab(
                        position,
                        preview.appendices().get(position),
                        tasks(preview.appendices().get(position)),
                        count(preview, position, Severity.ERROR),
                        count(preview, position, Severity.WARNING)))
                .toList();
    }

    private static long count(Preview preview, Integer appendix, Severity severity) {
        return preview.findings().stream()
                .filter(finding -> finding.severity() == severity
                        && appendix.equals(IntakePlace.of(finding.path()).appendix()))
                .count();
    }

    static List<Finding> documentFindings(Preview preview) {
        return preview.findings().stream()
                .filter(finding -> IntakePlace.of(finding.path()).appendix() == null)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    static List<Finding> headFindings(Preview preview, @Nullable Integer appendix) {
        return preview.findings().stream()
                .filter(finding -> {
                    IntakePlace place = IntakePlace.of(finding.path());
                    return place.criterion() == null && Objects.equals(place.appendix(), appendix);
                })
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }
}
