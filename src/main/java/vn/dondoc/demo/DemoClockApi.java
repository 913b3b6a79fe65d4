package vn.dondoc.demo;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.ClockConfiguration;
import vn.dondoc.shared.Refusal;

/** The demo's clock for programs. */
@RestController
@Profile("demo")
@RequestMapping({"/demo/clock", "/api/v1/demo/clock"})
class DemoClockApi {

    private final ClockWalk walk;

    DemoClockApi(ClockWalk walk) {
        this.walk = walk;
    }

    record Now(OffsetDateTime now) {}

    record Wanted(@Nullable String now) {}

    record Walked(OffsetDateTime now, int jobsRun, int failed) {}

    @GetMapping
    Now now() {
        return new Now(local(walk.now()));
    }

    @PutMapping
    Walked move(Actor actor, @RequestBody Wanted wanted) {
        ClockWalk.Walked walked = walk.to(actor, instant(wanted.now()));
        return new Walked(local(walked.now()), walked.jobsRun(), walked.failed());
    }

    private static Instant instant(@Nullable String text) {
        if (text == null || text.isBlank()) {
            throw Refusal.invalidField("now", "demo.clock.missing");
        }
        try {
            return ZonedDateTime.parse(text).toInstant();
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalidField("now", "demo.clock.malformed", text);
        }
    }

    private static OffsetDateTime local(Instant instant) {
        return instant.atZone(ClockConfiguration.ZONE).toOffsetDateTime();
    }
}
