package vn.dondoc.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import vn.dondoc.process.time.EngineTime;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/**
 * Life in fast motion: walks from due job to due job, each at its own time, to the day that was asked for. For one
 * node, forward only.
 */
@Service
@Profile("demo")
public class ClockWalk {

    private final DemoClock clock;
    private final EngineTime engine;
    private final ReentrantLock walking = new ReentrantLock();

    ClockWalk(DemoClock clock, EngineTime engine) {
        this.clock = clock;
        this.engine = engine;
    }

    /** Where the walk ended, and what ran on the way. */
    public record Walked(Instant now, int jobsRun, int failed) {}

    /** The demo's present moment. */
    public Instant now() {
        return clock.instant();
    }

    /** Walks to this moment. */
    public Walked to(Actor actor, Instant target) {
        if (!actor.is(PostKind.ADMINISTRATOR)) {
            throw Refusal.forbidden("demo.clock.administratorOnly");
        }
        if (!walking.tryLock()) {
            throw Refusal.conflict("demo.clock.walking");
        }
        try {
            return walk(target);
        } finally {
            walking.unlock();
        }
    }

    private Walked walk(Instant target) {
        if (target.isBefore(clock.instant())) {
            throw Refusal.conflict("demo.clock.backwards");
        }
        if (!engine.pause()) {
            engine.resume();
            throw Refusal.conflict("demo.clock.busy");
        }
        try {
            EngineTime.Ran ran = engine.runDue();
            for (Optional<Instant> next = engine.nextDue(target); next.isPresent(); next = engine.nextDue(target)) {
                if (next.get().isAfter(clock.instant())) {
                    clock.jumpTo(next.get());
                }
                ran = ran.plus(engine.runDue());
            }
            if (target.isAfter(clock.instant())) {
                clock.jumpTo(target);
            }
            return new Walked(clock.instant(), ran.run(), ran.failed());
        } finally {
            engine.resume();
        }
    }
}
