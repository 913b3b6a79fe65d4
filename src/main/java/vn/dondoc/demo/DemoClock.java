package vn.dondoc.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.process.time.EngineTime;
import vn.dondoc.shared.ClockConfiguration;

/**
 * The demo's clock: the machine's, ahead or behind by an offset that is kept over restarts. The engine's clock moves
 * with it, and stands right before the engine is built because the engine's set-up asks for the clock.
 */
@Component
@Profile("demo")
@DependsOnDatabaseInitialization
class DemoClock extends Clock {

    private final JdbcClient jdbc;
    private final AtomicReference<Duration> offset;

    DemoClock(JdbcClient jdbc, @Value("${dondoc.demo.start:2024-06-01T07:30+07:00}") String start) {
        this.jdbc = jdbc;
        Duration kept = kept().orElseGet(() ->
                Duration.between(Instant.now(), OffsetDateTime.parse(start).toInstant()));
        this.offset = new AtomicReference<>(kept);
        set(kept);
    }

    private Optional<Duration> kept() {
        return jdbc.sql("select offset_millis from demo_clock")
                .query(Long.class)
                .optional()
                .map(Duration::ofMillis);
    }

    /** Jumps to this instant and runs on from there. */
    void jumpTo(Instant instant) {
        set(Duration.between(Instant.now(), instant));
    }

    private void set(Duration ahead) {
        offset.set(ahead);
        EngineTime.runAheadBy(ahead);
        jdbc.sql("""
                        insert into demo_clock (only_one, offset_millis) values (true, ?)
                        on conflict on constraint demo_clock_pk do update set offset_millis = excluded.offset_millis""").param(ahead.toMillis()).update();
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(offset.get());
    }

    @Override
    public ZoneId getZone() {
        return ClockConfiguration.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }
}
