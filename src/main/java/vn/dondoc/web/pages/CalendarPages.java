package vn.dondoc.web.pages;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.schedule.CalendarDayView;
import vn.dondoc.schedule.Calendars;
import vn.dondoc.schedule.DayKind;
import vn.dondoc.schedule.TimeSettings;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** The administrator keeps days off, swap days, and how time texts are read. */
@Controller
@RequestMapping("/quan-tri/lich")
class CalendarPages {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final Calendars calendars;
    private final TimeSettings settings;
    private final Sentences sentences;
    private final Clock clock;

    CalendarPages(Calendars calendars, TimeSettings settings, Sentences sentences, Clock clock) {
        this.calendars = calendars;
        this.settings = settings;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** A day with its name in the reader's language. */
    public record Day(LocalDate day, boolean off, @Nullable String name, boolean entered) {}

    @GetMapping
    String show(Actor actor, @RequestParam(name = "nam", required = false) @Nullable Integer year, Model model) {
        return show(actor, year, "", Map.of(), Map.of(), model);
    }

    private String show(
            Actor actor,
            @Nullable Integer year,
            String form,
            Map<String, String> input,
            Map<String, String> faults,
            Model model) {
        AdminInputs.requireAdministrator(actor);
        LocalDate today = LocalDate.now(clock);
        int shown = year == null ? today.getYear() : Math.min(LAST_YEAR, Math.max(FIRST_YEAR, year));
        List<Day> days = calendars.days(shown).stream().map(this::day).toList();
        model.addAttribute("year", shown);
        model.addAttribute("days", days);
        model.addAttribute("rules", settings.rulesOf(actor.agency()));
        AdminInputs.put(model, form, input, faults);
        return "calendar";
    }

    private Day day(CalendarDayView view) {
        String name = view.nameKey() == null ? view.name() : sentences.of(view.nameKey());
        return new Day(view.day(), view.kind() == DayKind.HOLIDAY, name, view.entered());
    }

    @PostMapping("/{form:ngay|bo-ngay|quy-tac}")
    String change(
            Actor actor,
            @PathVariable String form,
            @RequestParam Map<String, String> input,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        try {
            step(actor, form, input);
        } catch (Refusal refusal) {
            if (refusal.kind() == Refusal.Kind.FORBIDDEN) {
                throw refusal;
            }
            response.setStatus(PageErrors.status(refusal).value());
            return show(actor, year(input), form, input, sentences.faults(refusal), model);
        }
        Notice.done(next, sentences.of("page.admin.saved"));
        Integer year = year(input);
        if (year != null) {
            next.addAttribute("nam", year);
        }
        return "redirect:/quan-tri/lich";
    }

    private void step(Actor actor, String form, Map<String, String> input) {
        switch (form) {
            case "ngay" ->
                calendars.put(
                        actor,
                        AdminInputs.day("day", input),
                        AdminInputs.choice("kind", DayKind.class, input),
                        AdminInputs.text("name", input));
            case "bo-ngay" -> calendars.remove(actor, AdminInputs.day("day", input));
            default -> settings.change(actor, input.containsKey("exclusive"), input.containsKey("move"));
        }
    }

    private static @Nullable Integer year(Map<String, String> input) {
        String day = AdminInputs.text("day", input);
        return day.matches("\\d{4}-.*") ? Integer.valueOf(day.substring(0, 4)) : null;
    }
}
