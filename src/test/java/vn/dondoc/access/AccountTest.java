package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.shared.OfficerId;

public class AccountTest {

    private static final Instant NOON = Instant.parse("2024-06-01T05:00:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 0", "3, 5", "4, 10", "5, 20", "10, 640", "11, 900", "1000000, 900"})
    void theDelayGrowsWithWrongPasswordsButNeverForEver(int failed, long seconds) {
        assertThat(Account.delayAfter(failed)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void theWaitIsRoundedUpToWholeSeconds() {
        Account account = new Account(new OfficerId("leader"), "x", false, false, 0, 3, NOON.plusMillis(4001));
        assertThat(account.secondsToWait(NOON)).isEqualTo(5);
        assertThat(account.secondsToWait(NOON.plusMillis(4001))).isZero();
    }
}
