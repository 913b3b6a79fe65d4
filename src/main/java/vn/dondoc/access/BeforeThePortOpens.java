package vn.dondoc.access;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the engine's identities in step and makes sure of an administrator before anybody can connect: until its
 * group of administrators has a member, the engine's web applications let everybody set one up.
 */
@Component
class BeforeThePortOpens implements SmartLifecycle {

    /** Samples of the demo may come after this phase and before the port, too. */
    static final int PHASE = -1000;

    private final EngineIdentities identities;
    private final ObjectProvider<FirstAdministrator> firstAdministrator;
    private final AtomicBoolean running = new AtomicBoolean();

    BeforeThePortOpens(EngineIdentities identities, ObjectProvider<FirstAdministrator> firstAdministrator) {
        this.identities = identities;
        this.firstAdministrator = firstAdministrator;
    }

    @Override
    public void start() {
        identities.syncAll();
        firstAdministrator.ifAvailable(FirstAdministrator::ensure);
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
