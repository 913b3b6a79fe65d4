package vn.dondoc.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.Routing;

/**
 * What the models ask of an assignment, read once in a transaction: dispatching a thousand pieces of work asks each of
 * them several times. Whoever changes an assignment has it read anew.
 */
@Component
class RoutingFacts {

    private final Assignments assignments;

    RoutingFacts(Assignments assignments) {
        this.assignments = assignments;
    }

    Routing of(DelegateExecution execution) {
        return of(new AssignmentId(execution.getProcessBusinessKey()));
    }

    Routing of(AssignmentId id) {
        return inTransaction().computeIfAbsent(id, this::read);
    }

    private Routing read(AssignmentId id) {
        return assignments
                .routing(id)
                .orElseThrow(() -> new IllegalStateException("No assignment " + id + " for its instance"));
    }

    void remember(List<Routing> routings) {
        Map<AssignmentId, Routing> known = inTransaction();
        routings.forEach(routing -> known.put(routing.id(), routing));
    }

    void forget(AssignmentId id) {
        inTransaction().remove(id);
    }

    private Map<AssignmentId, Routing> inTransaction() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        Object bound = TransactionSynchronizationManager.getResource(this);
        if (bound instanceof Known known) {
            return known.routings;
        }
        Known fresh = new Known();
        TransactionSynchronizationManager.bindResource(this, fresh);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void suspend() {
                TransactionSynchronizationManager.unbindResourceIfPossible(RoutingFacts.this);
            }

            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(RoutingFacts.this);
            }
        });
        return fresh.routings;
    }

    private static final class Known {
        private final Map<AssignmentId, Routing> routings = new HashMap<>();
    }
}
