package vn.dondoc.process;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;

/** Talks to the engine as the flow: for no person, so that no person's permissions decide. */
final class AsFlow {

    private AsFlow() {}

    static void run(IdentityService identity, Runnable step) {
        @Nullable Authentication person = identity.getCurrentAuthentication();
        identity.clearAuthentication();
        try {
            step.run();
        } finally {
            if (person != null) {
                identity.setAuthentication(person.getUserId(), person.getGroupIds(), person.getTenantIds());
            }
        }
    }
}
