package vn.dondoc.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Refusal;

/**
 * Talks to the engine as the flow: for no person, so that no person's permissions decide. Where the flow has moved on
 * meanwhile, somebody was faster.
 */
final class AsFlow {

    private AsFlow() {}

    static void run(IdentityService identity, Runnable step) {
        @Nullable Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            step.run();
        } catch (OptimisticLockingException | MismatchingMessageCorrelationException movedOn) {
            throw Refusal.conflict("task.somebodyWasFaster");
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
