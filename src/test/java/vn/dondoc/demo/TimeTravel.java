package vn.dondoc.demo;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** Moves the application's clock and the engine's together, forward or back, without running what falls due. */
@Component
public class TimeTravel {

    private final DemoClock clock;

    TimeTravel(DemoClock clock) {
        this.clock = clock;
    }

    public void to(Instant instant) {
        clock.jumpTo(instant);
    }

    public Instant now() {
        return clock.instant();
    }
}
