package vn.dondoc.canary;

import java.time.Instant;

/** Wrong on purpose: the machine's time. */
public class WallClockUser {
    Instant wrong() {
        return Instant.now();
    }
}
