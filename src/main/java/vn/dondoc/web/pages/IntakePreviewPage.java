package vn.dondoc.web.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.intake.Intakes;
import vn.dondoc.intake.Preview;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.TimeSettings;
import vn.dondoc.schedule.TimeText;
import vn.dondoc.shared.Actor;

/** Shows what was understood of a document, whole or in parts. */
@Controller
@RequestMapping("/nhap-ke-hoach/{id}")
class IntakePreviewPage {

    private static final int LONGEST_TIME = 500;

    private final Intakes intakes;
    private final IntakeScreen screen;
    private final IntakeWords words;
    private final TimeSettings times;

    IntakePreviewPage(Intakes intakes, IntakeScreen screen, IntakeWords words, TimeSettings times) {
        this.intakes = intakes;
        this.screen = screen;
        this.words = words;
        this.times = times;
    }

    @GetMapping
    String page(Actor actor, @PathVariable String id, IntakeQuery query, Model model) {
        screen.page(actor, intakes.get(actor, id), query, model);
        return "intake/preview";
    }

    /** The criteria that follow those on the screen. */
    @GetMapping("/tiep")
    String more(Actor actor, @PathVariable String id, IntakeQuery query, Model model) {
        Preview preview = intakes.get(actor, id);
        screen.frame(actor, preview, query, model);
        screen.part(actor, preview, query, model);
        return "intake/rows :: some";
    }

    /**
     * One part, to read or to edit.
     *
     * @param part a path that lies in it
     */
    @GetMapping("/o")
    String part(Actor actor, @PathVariable String id, @RequestParam("o") String part, IntakeQuery query, Model model) {
        Preview preview = intakes.get(actor, id);
        IntakePlace place = IntakePlace.of(part);
        Integer appendix = place.appendix();
        Integer criterion = place.criterion();
        screen.frame(actor, preview, query, model);
        if (appendix == null || appendix >= preview.appendices().size()) {
            screen.page(actor, preview, query, model);
            return "intake/document :: card(oob=false)";
        }
        if (criterion == null
                || criterion >= preview.appendices().get(appendix).criteria().size()) {
            screen.part(actor, preview, query.appendix(appendix).edit(query.editing()), model);
            return "intake/appendix :: head(oob=false)";
        }
        model.addAttribute("block", screen.blocks(actor, preview).one(appendix, criterion));
        return "intake/rows :: block(oob=false)";
    }

    /** The document itself, every line with its number. */
    @GetMapping("/van-ban")
    String source(Actor actor, @PathVariable String id, IntakeQuery query, Model model) {
        screen.frame(actor, intakes.get(actor, id), query, model);
        model.addAttribute("source", new IntakeSource(intakes.source(actor, id)));
        return "intake/source";
    }

    /** What a time text would mean, while it is being typed. */
    @GetMapping("/thoi-gian")
    String time(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "chu", defaultValue = "") String text,
            @RequestParam(name = "nam", required = false) @Nullable Integer year,
            Model model) {
        String meaning = "";
        if (year != null && !text.isBlank() && text.length() <= LONGEST_TIME) {
            Schedule schedule = TimeText.read(text, year, LocalDate.of(year, 1, 1), times.rulesOf(actor.agency()));
            meaning = schedule.understood()
                    ? words.of(schedule.kind(), schedule.start(), schedule.due())
                    : words.notUnderstood();
        }
        model.addAttribute("meaning", meaning);
        return "intake/rows :: meaning";
    }
}
