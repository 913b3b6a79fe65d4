package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationAdministration;
import vn.dondoc.organization.UnitView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** The administrator keeps the units: added, renamed, dissolved with successors, never deleted. */
@Controller
@RequestMapping("/quan-tri/don-vi")
class UnitPages {

    private final Organization organization;
    private final OrganizationAdministration administration;
    private final UnitMembers members;
    private final Sentences sentences;
    private final Clock clock;

    UnitPages(
            Organization organization,
            OrganizationAdministration administration,
            UnitMembers members,
            Sentences sentences,
            Clock clock) {
        this.organization = organization;
        this.administration = administration;
        this.members = members;
        this.sentences = sentences;
        this.clock = clock;
    }

    @GetMapping
    String list(Actor actor, @RequestParam(name = "co-quan", required = false) @Nullable String agency, Model model) {
        return list(actor, agency, "", Map.of(), Map.of(), model);
    }

    private String list(
            Actor actor,
            @Nullable String agency,
            String form,
            Map<String, String> input,
            Map<String, String> faults,
            Model model) {
        AdminInputs.requireAdministrator(actor);
        AgencyId shown = agency == null || agency.isBlank() ? actor.agency() : new AgencyId(agency);
        model.addAttribute("agencies", organization.agencies());
        model.addAttribute("agency", shown.value());
        model.addAttribute("units", organization.allUnits(shown));
        model.addAttribute("today", LocalDate.now(clock));
        AdminInputs.put(model, form, input, faults);
        return "units";
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
            String code = AdminInputs.text("code", input);
            String name = AdminInputs.text("name", input);
            LocalDate from = AdminInputs.day("validFrom", input);
            UnitId unit = input.containsKey("collective")
                    ? administration.addCollective(actor, agency, code, name, from)
                    : administration.addUnit(actor, agency, code, name, from);
            Notice.done(next, sentences.of("page.admin.added", name));
            next.addAttribute("id", unit.value());
            return "redirect:/quan-tri/don-vi/{id}";
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return list(actor, agency.value(), "add", input, sentences.faults(refusal), model);
        }
    }

    @GetMapping("/{id}")
    String unit(Actor actor, @PathVariable String id, Model model) {
        return unit(actor, id, "", Map.of(), Map.of(), model);
    }

    private String unit(
            Actor actor, String id, String form, Map<String, String> input, Map<String, String> faults, Model model) {
        AdminInputs.requireAdministrator(actor);
        UnitView unit =
                organization.unit(new UnitId(id)).orElseThrow(() -> Refusal.notFound("organization.unit.unknown", id));
        LocalDate today = LocalDate.now(clock);
        List<UnitView> rooms = organization.agencies().stream()
                .flatMap(agency -> organization.units(agency.id(), today).stream())
                .filter(other -> !other.collective() && !other.id().equals(unit.id()))
                .toList();
        model.addAttribute("unit", unit);
        model.addAttribute(
                "siblings",
                rooms.stream()
                        .filter(other -> other.agency().equals(unit.agency()))
                        .toList());
        model.addAttribute("rooms", rooms);
        model.addAttribute("allRooms", members.allRooms(unit.id()));
        model.addAttribute("members", members.members(unit.id()));
        model.addAttribute("successors", members.successors(unit.id()));
        model.addAttribute("officers", organization.officersOf(unit.id()));
        model.addAttribute("today", today);
        AdminInputs.put(model, form, input, faults);
        return "unit";
    }

    @PostMapping("/{id}/{form:ten|ten-khac|bo-ten-khac|giai-the|theo-doi|thanh-vien}")
    String change(
            Actor actor,
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam Map<String, String> input,
            @RequestParam(name = "chosen", required = false) @Nullable Set<String> chosen,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            Set<UnitId> units = chosen == null
                    ? Set.of()
                    : chosen.stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
            step(actor, new UnitId(id), form, input, units);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return unit(actor, id, form, input, sentences.faults(refusal), model);
        }
        Notice.done(next, sentences.of("page.admin.saved"));
        next.addAttribute("id", id);
        return "redirect:/quan-tri/don-vi/{id}";
    }

    private void step(Actor actor, UnitId unit, String form, Map<String, String> input, Set<UnitId> units) {
        switch (form) {
            case "ten" -> administration.renameUnit(actor, unit, AdminInputs.text("name", input));
            case "ten-khac" -> administration.addAlias(actor, unit, AdminInputs.text("alias", input));
            case "bo-ten-khac" -> administration.removeAlias(actor, unit, AdminInputs.text("alias", input));
            case "giai-the" -> administration.dissolveUnit(actor, unit, AdminInputs.day("lastDay", input), units);
            case "theo-doi" -> administration.setMonitoringUnit(actor, unit);
            default -> administration.setMembers(actor, unit, input.containsKey("allRooms"), units);
        }
    }
}
