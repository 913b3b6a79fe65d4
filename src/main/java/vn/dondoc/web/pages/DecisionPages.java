package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.shared.Actor;

/** Results read one below the other: the good ones confirmed or accepted at once, one returned with a comment. */
@Controller
class DecisionPages {

    private static final Map<String, String> KEYS = Map.of("xac-nhan", TaskKeys.CONFIRM, "nghiem-thu", TaskKeys.ACCEPT);
    private static final Map<String, String> WORDS = Map.of("xac-nhan", "confirm", "nghiem-thu", "accept");

    private final Bulk bulk;
    private final Sentences sentences;

    DecisionPages(Bulk bulk, Sentences sentences) {
        this.bulk = bulk;
        this.sentences = sentences;
    }

    /**
     * A result to be decided on.
     *
     * @param comment what was typed for a return
     */
    public record Row(
            String task,
            WorkCard work,
            boolean chosen,
            @Nullable String comment,
            @Nullable String fault) {}

    @GetMapping("/{door:xac-nhan|nghiem-thu}")
    String show(Actor actor, @PathVariable String door, Model model) {
        return show(actor, door, Map.of(), List.of(), Map.of(), model);
    }

    @PostMapping("/{door:xac-nhan|nghiem-thu}")
    String decide(
            Actor actor,
            @PathVariable String door,
            @RequestParam(name = "row", required = false) @Nullable List<String> chosen,
            @RequestParam(name = "return", required = false) @Nullable String returned,
            @RequestParam Map<String, String> form,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        List<String> rows = chosen == null ? List.of() : chosen;
        Map<String, Map<String, String>> submissions = new LinkedHashMap<>();
        if (returned != null) {
            submissions.put(
                    returned, Map.of("decision", "return", "comment", form.getOrDefault("comment." + returned, "")));
        } else {
            rows.forEach(task -> submissions.put(task, Map.of("decision", "approve")));
        }
        if (submissions.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("notice", new Notice(false, sentences.of("page.decide.nothing")));
            return show(actor, door, form, rows, Map.of(), model);
        }
        Bulk.Outcome outcome = bulk.complete(actor, submissions);
        if (outcome.refused().isEmpty()) {
            String words = returned != null ? "page.decide.returned" : "page." + WORDS.get(door) + ".done";
            Notice.done(next, sentences.of(words, outcome.done()));
            return "redirect:/" + door;
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
        return show(actor, door, form, rows, outcome.refused(), model);
    }

    private String show(
            Actor actor,
            String door,
            Map<String, String> form,
            List<String> chosen,
            Map<String, String> faults,
            Model model) {
        List<Row> rows = new ArrayList<>();
        Map<String, String> gone = new LinkedHashMap<>(faults);
        bulk.open(actor, null, KEYS.getOrDefault(door, "")).forEach((task, work) -> {
            gone.remove(task);
            rows.add(new Row(task, work, chosen.contains(task), form.get("comment." + task), faults.get(task)));
        });
        model.addAttribute("rows", rows);
        model.addAttribute("gone", gone.values().stream().distinct().toList());
        model.addAttribute("door", door);
        model.addAttribute("word", WORDS.getOrDefault(door, ""));
        return "decisions";
    }
}
