package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.UnitId;

/** A head hands out all new work of the unit: an officer for each row, one button. */
@Controller
@RequestMapping("/ke-hoach/{id}/phan-cong")
class AppointmentPage {

    private static final String FIELD = "officer.";

    private final PlanReads plans;
    private final Organization organization;
    private final Bulk bulk;
    private final Sentences sentences;

    AppointmentPage(PlanReads plans, Organization organization, Bulk bulk, Sentences sentences) {
        this.plans = plans;
        this.organization = organization;
        this.bulk = bulk;
        this.sentences = sentences;
    }

    /**
     * New work to be handed out.
     *
     * @param chosen the officer who stands in the row's list
     * @param fault why the last attempt failed
     */
    public record Row(
            String task,
            WorkCard work,
            List<OfficerView> officers,
            @Nullable String chosen,
            @Nullable String fault) {}

    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model) {
        return show(actor, id, Map.of(), Map.of(), model);
    }

    /** Puts one officer into every row whose unit has this officer; nothing is saved by that. */
    @PostMapping(params = "fill")
    String fill(
            Actor actor,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String everyone,
            @RequestParam Map<String, String> form,
            Model model) {
        Map<String, String> chosen = new LinkedHashMap<>(chosen(form));
        bulk.open(actor, id, TaskKeys.APPOINT).forEach((task, work) -> {
            boolean fits = organization.officersOf(new UnitId(work.unit())).stream()
                    .anyMatch(officer -> officer.id().value().equals(everyone));
            if (fits) {
                chosen.put(task, everyone);
            }
        });
        return show(actor, id, chosen, Map.of(), model);
    }

    @PostMapping
    String appoint(
            Actor actor,
            @PathVariable String id,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        plans.get(actor, new PlanId(id));
        Map<String, Map<String, String>> submissions = new LinkedHashMap<>();
        chosen(form).forEach((task, officer) -> submissions.put(task, Map.of("officer", officer)));
        if (submissions.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("notice", new Notice(false, sentences.of("page.appoint.nobody")));
            return show(actor, id, Map.of(), Map.of(), model);
        }
        Bulk.Outcome outcome = bulk.complete(actor, submissions);
        if (outcome.refused().isEmpty()) {
            Notice.done(next, sentences.of("page.appoint.done", outcome.done()));
            next.addAttribute("id", id);
            return "redirect:/ke-hoach/{id}";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute(
                "notice",
                new Notice(
                        false,
                        sentences.of(
                                "page.bulk.partly",
                                outcome.done(),
                                outcome.refused().size())));
        return show(actor, id, chosen(form), outcome.refused(), model);
    }

    /** The officers that were chosen, by task. */
    private static Map<String, String> chosen(Map<String, String> form) {
        Map<String, String> chosen = new LinkedHashMap<>();
        form.forEach((name, officer) -> {
            if (name.startsWith(FIELD) && !officer.isBlank()) {
                chosen.put(name.substring(FIELD.length()), officer);
            }
        });
        return chosen;
    }

    private String show(Actor actor, String id, Map<String, String> chosen, Map<String, String> faults, Model model) {
        model.addAttribute("plan", plans.get(actor, new PlanId(id)));
        Map<String, List<OfficerView>> officers = new LinkedHashMap<>();
        Set<OfficerView> everyone = new LinkedHashSet<>();
        List<Row> rows = new ArrayList<>();
        bulk.open(actor, id, TaskKeys.APPOINT).forEach((task, work) -> {
            List<OfficerView> candidates =
                    officers.computeIfAbsent(work.unit(), unit -> organization.officersOf(new UnitId(unit)));
            everyone.addAll(candidates);
            rows.add(new Row(task, work, candidates, chosen.get(task), faults.get(task)));
        });
        Set<String> shown = new LinkedHashSet<>();
        rows.forEach(row -> shown.add(row.task()));
        model.addAttribute("rows", rows);
        model.addAttribute("officers", everyone);
        model.addAttribute("severalUnits", officers.size() > 1);
        model.addAttribute(
                "gone",
                faults.entrySet().stream()
                        .filter(fault -> !shown.contains(fault.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .toList());
        return "appointment";
    }
}
