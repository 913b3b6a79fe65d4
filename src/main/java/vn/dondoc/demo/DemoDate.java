package vn.dondoc.demo;

import java.time.ZonedDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.dondoc.shared.ClockConfiguration;

/** Tells every page of the demo its date. */
@ControllerAdvice
@Profile("demo")
class DemoDate {

    private final DemoClock clock;

    DemoDate(DemoClock clock) {
        this.clock = clock;
    }

    @ModelAttribute("demoNow")
    ZonedDateTime demoNow() {
        return clock.instant().atZone(ClockConfiguration.ZONE);
    }
}
