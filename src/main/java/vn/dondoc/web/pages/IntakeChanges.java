package vn.dondoc.web.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.intake.Confirmation;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingsOpen;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Severity;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanId;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** What a reader does with a preview. Each answers with what has changed, or with the page for browsers alone. */
@Controller
@RequestMapping("/nhap-ke-hoach/{id}")
class IntakeChanges {

    private static final String SCRIPTED = "HX-Request";

    private final Intakes intakes;
    private final IntakeAnswers answers;
    private final Organization organization;
    private final Sentences sentences;
    private final ObjectMapper json;

    IntakeChanges(
            Intakes intakes, IntakeAnswers answers, Organization organization, Sentences sentences, ObjectMapper json) {
        this.intakes = intakes;
        this.answers = answers;
        this.organization = organization;
        this.sentences = sentences;
        this.json = json;
    }

    /** Writes what differs in a form. */
    @PostMapping("/sua")
    String edit(
            Actor actor,
            @PathVariable String id,
            IntakeQuery query,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam("o") String part,
            @RequestParam(name = "dau", defaultValue = "") String mark,
            @RequestHeader(name = SCRIPTED, required = false) @Nullable String scripted,
            Model model,
            HttpServletResponse response) {
        Preview before = intakes.get(actor, id);
        IntakeAnswers.Visit visit = answers.visit(actor, before, query, part, scripted != null, model, response);
        try {
            IntakeForm fields = new IntakeForm(before, json, this::unitName);
            fields.requireSameRow(part, mark);
            var edits = fields.edits(form);
            return visit.done(edits.isEmpty() ? before : intakes.edit(actor, id, edits, Confirmation.none()));
        } catch (Refusal refusal) {
            return visit.refused(refusal, form);
        }
    }

    /** Takes proposals, or keeps what the document says; one finding, or all of a kind. */
    @PostMapping("/phat-hien")
    String settle(
            Actor actor,
            @PathVariable String id,
            IntakeQuery query,
            @RequestParam(name = "nhan", required = false) @Nullable String taken,
            @RequestParam(name = "giu", required = false) @Nullable String kept,
            @RequestParam(name = "nhanLoai", required = false) @Nullable String takenKind,
            @RequestParam(name = "giuLoai", required = false) @Nullable String keptKind,
            @RequestParam(name = "nhanHet", required = false) @Nullable String all,
            @RequestParam(name = "o", defaultValue = "") String part,
            @RequestHeader(name = SCRIPTED, required = false) @Nullable String scripted,
            Model model,
            HttpServletResponse response) {
        Preview before = intakes.get(actor, id);
        IntakeAnswers.Visit visit = answers.visit(actor, before, query, part, scripted != null, model, response);
        Set<String> take = new LinkedHashSet<>();
        if (taken != null) {
            take.addAll(ids(before, finding -> finding.id().equals(taken)));
        }
        take.addAll(ids(
                before,
                finding -> finding.proposal() != null
                        && (all != null || finding.code().name().equals(takenKind))));
        Set<String> keep = ids(
                before,
                finding -> finding.severity() != Severity.ERROR
                        && (finding.id().equals(kept) || finding.code().name().equals(keptKind)));
        try {
            return visit.done(
                    take.isEmpty() && keep.isEmpty()
                            ? before
                            : intakes.edit(actor, id, List.of(), new Confirmation(false, take, keep)));
        } catch (Refusal refusal) {
            return visit.refused(refusal, null);
        }
    }

    private static Set<String> ids(Preview preview, Predicate<Finding> wanted) {
        return preview.findings().stream().filter(wanted).map(Finding::id).collect(Collectors.toSet());
    }

    @PostMapping("/hoan-tac")
    String undo(
            Actor actor,
            @PathVariable String id,
            IntakeQuery query,
            @RequestHeader(name = SCRIPTED, required = false) @Nullable String scripted,
            Model model,
            HttpServletResponse response) {
        Preview before = intakes.get(actor, id);
        IntakeAnswers.Visit visit = answers.visit(actor, before, query, "", scripted != null, model, response);
        try {
            return visit.done(intakes.undo(actor, id));
        } catch (Refusal refusal) {
            return visit.refused(refusal, null);
        }
    }

    /**
     * Makes the plan's draft, or revises it.
     *
     * @param confirmed whether the warnings that are left stand as they are
     */
    @PostMapping("/lap-ke-hoach")
    String plan(
            Actor actor,
            @PathVariable String id,
            IntakeQuery query,
            @RequestParam(name = "xac-nhan", required = false) @Nullable String confirmed,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Preview before = intakes.get(actor, id);
        IntakeAnswers.Visit visit = answers.visit(actor, before, query, "", false, model, response);
        Set<String> kept = ids(before, finding -> confirmed != null && finding.severity() == Severity.WARNING);
        try {
            PlanId plan = intakes.plan(actor, id, List.of(), Confirmation.keep(kept));
            Notice.done(next, sentences.of("preview.planned"));
            return "redirect:/ke-hoach/" + plan.value();
        } catch (FindingsOpen open) {
            return visit.refused(
                    Refusal.invalid(open.messageKey(), open.findings().size()), null);
        } catch (Refusal refusal) {
            return visit.refused(refusal, null);
        }
    }

    private String unitName(String unit) {
        return organization.unit(new UnitId(unit)).map(UnitView::name).orElse(unit);
    }
}
