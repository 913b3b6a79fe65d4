package vn.dondoc.demo;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Brings the sample organisation in after the engine's groups are there and before anybody can connect. */
@Component
@Profile("demo")
class SampleBeforeThePortOpens implements SmartLifecycle {

    /** After the phase -1000 of the room access. */
    private static final int PHASE = -900;

    private final SampleOrganization organization;
    private final AtomicBoolean running = new AtomicBoolean();

    SampleBeforeThePortOpens(SampleOrganization organization) {
        this.organization = organization;
    }

    @Override
    public void start() {
        organization.ensure();
        running.set(true);
    }

    @Override
    public void stop() {
        running.set(false);
    }

    @Override
    public boolean isRunning() {
        return running.get();
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
