package vn.dondoc.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.OfficerId;

/**
 * What is kept of an officer's login.
 *
 * @param password encoded
 * @param sample still has the password of the demo
 * @param version counts the passwords, so that sessions of a former one end
 * @param failed wrong passwords since the last right one
 */
record Account(
        OfficerId officer,
        String password,
        boolean mustChange,
        boolean sample,
        int version,
        int failed,
        @Nullable Instant delayUntil) {

    private static final int FREE_ATTEMPTS = 3;
    private static final Duration FIRST_DELAY = Duration.ofSeconds(5);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    /** How long no password is looked at after so many wrong ones: 5 s, then twice as long each time, up to 15 min. */
    static Duration delayAfter(int failed) {
        if (failed < FREE_ATTEMPTS) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failed - FREE_ATTEMPTS, 10);
        Duration delay = FIRST_DELAY.multipliedBy(1L << doublings);
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    /** Whole seconds until a password is looked at again, 0 if at once. */
    long secondsToWait(Instant now) {
        if (delayUntil == null || !delayUntil.isAfter(now)) {
            return 0;
        }
        return Duration.between(now, delayUntil).plusMillis(999).toSeconds();
    }
}
