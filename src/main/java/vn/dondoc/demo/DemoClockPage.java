package vn.dondoc.demo;

import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.ClockConfiguration;
import vn.dondoc.shared.Refusal;

/** The form with which an administrator moves the demo's clock from any page. */
@Controller
@Profile("demo")
class DemoClockPage {

    private final ClockWalk walk;

    DemoClockPage(ClockWalk walk) {
        this.walk = walk;
    }

    /** Takes the value of a {@code datetime-local} input. */
    @PostMapping("/demo/clock-form")
    String move(Actor actor, @RequestParam String now, RedirectAttributes flash) {
        try {
            ClockWalk.Walked walked = walk.to(
                    actor,
                    LocalDateTime.parse(now).atZone(ClockConfiguration.ZONE).toInstant());
            flash.addFlashAttribute("demoWalked", walked);
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalidField("now", "demo.clock.malformed", now);
        }
        return "redirect:/";
    }
}
