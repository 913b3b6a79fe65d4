package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.access.Accounts;
import vn.dondoc.organization.OfficerAdministration;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** The administrator keeps officers, their posts and their passwords. */
@Controller
@RequestMapping("/quan-tri/can-bo")
class OfficerPages {

    private final Organization organization;
    private final OfficerAdministration administration;
    private final Accounts accounts;
    private final Sentences sentences;
    private final Clock clock;

    OfficerPages(
            Organization organization,
            OfficerAdministration administration,
            Accounts accounts,
            Sentences sentences,
            Clock clock) {
        this.organization = organization;
        this.administration = administration;
        this.accounts = accounts;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(
            Actor actor,
            @RequestParam(name = "co-quan", required = false) @Nullable String agency,
            @RequestParam(name = "tim", defaultValue = "") String text,
            Model model) {
        return list(actor, agency, text, "", Map.of(), Map.of(), model);
    }

    private String list(
            Actor actor,
            @Nullable String agency,
            String text,
            String form,
            Map<String, String> input,
            Map<String, String> faults,
            Model model) {
        AdminInputs.requireAdministrator(actor);
        AgencyId shown = agency == null || agency.isBlank() ? actor.agency() : new AgencyId(agency);
        String sought = PlanFilter.folded(text.strip());
        List<OfficerView> found = organization.officers(shown).stream()
                .filter(officer -> PlanFilter.folded(officer.name() + " " + officer.id() + " " + officer.email())
                        .contains(sought))
                .toList();
        model.addAttribute("agencies", organization.agencies());
        model.addAttribute("agency", shown.value());
        model.addAttribute("officers", found);
        model.addAttribute("text", text);
        addUnits(shown, model);
        AdminInputs.put(model, form, input, faults);
        return "officers";
    }

    private void addUnits(AgencyId agency, Model model) {
        List<UnitView> units = organization.allUnits(agency);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute(
                "unitNames",
                units.stream().collect(Collectors.toMap(unit -> unit.id().value(), UnitView::name)));
        model.addAttribute(
                "units",
                units.stream()
                        .filter(unit -> !unit.collective() && unit.validOn(today))
                        .toList());
        model.addAttribute("today", today);
    }

    @PostMapping
    String add(
            Actor actor,
            @RequestParam Map<String, String> input,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        AgencyId agency = new AgencyId(AdminInputs.text("agency", input));
        try {
            OfficerId officer = administration.addOfficer(
                    actor,
                    agency,
                    AdminInputs.text("login", input),
                    AdminInputs.text("name", input),
                    AdminInputs.text("email", input));
            Notice.done(next, sentences.of("page.officer.added"));
            next.addAttribute("id", officer.value());
            return "redirect:/quan-tri/can-bo/{id}";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return list(actor, agency.value(), "", "add", input, sentences.faults(refusal), model);
        }
    }

    @GetMapping("/{id}")
    String officer(Actor actor, @PathVariable String id, Model model) {
        return officer(actor, id, "", Map.of(), Map.of(), model);
    }

    private String officer(
            Actor actor, String id, String form, Map<String, String> input, Map<String, String> faults, Model model) {
        AdminInputs.requireAdministrator(actor);
        OfficerView officer = organization
                .officer(new OfficerId(id))
                .orElseThrow(() -> Refusal.notFound("organization.officer.unknown", id));
        model.addAttribute("officer", officer);
        model.addAttribute("hasAccount", accounts.hasAccount(actor, officer.id()));
        model.addAttribute("kinds", PostKind.values());
        addUnits(officer.agency(), model);
        AdminInputs.put(model, form, input, faults);
        return "officer";
    }

    /** Shows the one-time password in this answer and never again. */
    @PostMapping("/{id}/mat-khau")
    String resetPassword(Actor actor, @PathVariable String id, Model model, HttpServletResponse response) {
        String password = accounts.resetPassword(actor, new OfficerId(id));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("password", password);
        return officer(actor, id, "", Map.of(), Map.of(), model);
    }

    @PostMapping("/{id}/{form:thong-tin|chuc-danh|het-chuc-danh|khoa|mo-lai}")
    String change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam Map<String, String> input,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            step(actor, new OfficerId(id), form, input);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return officer(actor, id, form, input, sentences.faults(refusal), model);
        }
        Notice.done(next, sentences.of("page.admin.saved"));
        next.addAttribute("id", id);
        return "redirect:/quan-tri/can-bo/{id}";
    }

    private void step(Actor actor, OfficerId officer, String form, Map<String, String> input) {
        switch (form) {
            case "thong-tin" ->
                administration.changeOfficer(
                        actor, officer, AdminInputs.text("name", input), AdminInputs.text("email", input));
            case "chuc-danh" -> {
                String unit = AdminInputs.text("unit", input);
                Post post = new Post(
                        AdminInputs.choice("kind", PostKind.class, input), unit.isEmpty() ? null : new UnitId(unit));
                administration.givePost(actor, officer, post, AdminInputs.day("from", input));
            }
            case "het-chuc-danh" ->
                administration.endPost(actor, AdminInputs.text("post", input), AdminInputs.day("lastDay", input));
            case "khoa" -> administration.deactivateOfficer(actor, officer);
            default -> administration.reactivateOfficer(actor, officer);
        }
    }
}
