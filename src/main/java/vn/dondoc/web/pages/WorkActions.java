package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.Requests;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** A piece of work: where it stands, and what those who do it can say and ask. */
@Controller
@RequestMapping("/nhiem-vu/{id}")
class WorkActions {

    private final WorkPages pages;
    private final Assignments assignments;
    private final Requests requests;
    private final Sentences sentences;

    WorkActions(WorkPages pages, Assignments assignments, Requests requests, Sentences sentences) {
        this.pages = pages;
        this.assignments = assignments;
        this.requests = requests;
        this.sentences = sentences;
    }

    @GetMapping
    String show(Actor actor, @PathVariable String id, Model model) {
        return pages.show(actor, id, "", Map.of(), Map.of(), model);
    }

    @PostMapping("/{form:tien-do|kho-khan|gia-han|phoi-hop|phat-sinh|giao-lai}")
    String act(
            Actor actor,
            @PathVariable String id,
            @PathVariable String form,
            @RequestParam Map<String, String> input,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            step(actor, new AssignmentId(id), form, input);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.NOT_FOUND || refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return pages.show(actor, id, form, input, sentences.faults(refusal), model);
        }
        Notice.done(next, sentences.of("page.work.done." + form));
        next.addAttribute("id", id);
        return "redirect:/nhiem-vu/{id}";
    }

    private void step(Actor actor, AssignmentId id, String form, Map<String, String> input) {
        switch (form) {
            case "tien-do" -> assignments.progress(actor, id, progress(input), input.get("result"), input.get("value"));
            case "kho-khan" -> requests.raiseDifficulty(actor, id, input.get("text"), input.get("proposal"));
            case "gia-han" -> requests.askExtension(actor, id, day("newDue", input), input.get("reason"));
            case "phoi-hop" ->
                requests.askInput(
                        actor, id, new UnitId(required("unit", input)), input.get("question"), day("due", input));
            case "phat-sinh" -> assignments.triggered(actor, id, day("on", input), input.get("note"));
            default -> assignments.handOver(actor, id, new OfficerId(required("officer", input)));
        }
    }

    private static Progress progress(Map<String, String> input) {
        String typed = required("progress", input);
        for (Progress known : Progress.values()) {
            if (known.name().equals(typed)) {
                return known;
            }
        }
        throw Refusal.invalidField("progress", "page.field.choose");
    }

    private static String required(String field, Map<String, String> input) {
        String value = input.getOrDefault(field, "").strip();
        if (value.isEmpty()) {
            throw Refusal.invalidField(field, "page.field.choose");
        }
        return value;
    }

    private static LocalDate day(String field, Map<String, String> input) {
        try {
            return LocalDate.parse(input.getOrDefault(field, "").strip());
        } catch (DateTimeException malformed) {
            throw Refusal.invalidField(field, "page.field.day");
        }
    }
}
