package vn.dondoc.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dondoc.access.Credentials.Outcome;
import vn.dondoc.shared.OfficerId;

public class RememberedCredentialsTest {

    private static final Outcome ACCEPTED = new Outcome.Accepted(new OfficerId("leader"), 7);

    private final Credentials credentials = mock(Credentials.class);
    private final AtomicLong nanos = new AtomicLong(-5);
    private final RememberedCredentials remembered = new RememberedCredentials(credentials, nanos::get);

    @BeforeEach
    void onePasswordIsRight() {
        when(credentials.check(anyString(), anyString())).thenReturn(new Outcome.Rejected());
        when(credentials.check("leader", "right")).thenReturn(ACCEPTED);
    }

    @Test
    void aRightPasswordIsLookedAtOnceInAMinute() {
        assertThat(remembered.check("leader", "right")).isEqualTo(ACCEPTED);
        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(remembered.check("leader", "right")).isEqualTo(ACCEPTED);
        verify(credentials, times(1)).check("leader", "right");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(remembered.check("leader", "right")).isEqualTo(ACCEPTED);
        verify(credentials, times(2)).check("leader", "right");
    }

    @Test
    void aWrongPasswordIsNeverRememberedAndDoesNotLiveOnTheRightOne() {
        remembered.check("leader", "right");
        assertThat(remembered.check("leader", "wrong")).isEqualTo(new Outcome.Rejected());
        assertThat(remembered.check("leader", "wrong")).isEqualTo(new Outcome.Rejected());
        verify(credentials, times(2)).check("leader", "wrong");
    }
}
