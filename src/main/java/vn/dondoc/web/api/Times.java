package vn.dondoc.web.api;

import java.time.Instant;
import java.time.OffsetDateTime;
import vn.dondoc.shared.ClockConfiguration;

/** How moments are written. */
final class Times {

    private Times() {}

    /** With Vietnam's offset, so that the date is the office's. */
    static OffsetDateTime inVietnam(Instant instant) {
        return instant.atZone(ClockConfiguration.ZONE).toOffsetDateTime();
    }
}
