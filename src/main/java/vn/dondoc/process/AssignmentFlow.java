package vn.dondoc.process;

import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.AssignmentEvents;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.RequestKind;

/** Takes what happens to an assignment outside the engine to its instance, in the same transaction. */
@Component
class AssignmentFlow {

    private final ProcessEngine engine;
    private final RoutingFacts facts;

    AssignmentFlow(@Lazy ProcessEngine engine, RoutingFacts facts) {
        this.engine = engine;
        this.facts = facts;
    }

    @EventListener
    void on(AssignmentEvents.WorkTriggered triggered) {
        asFlow(() -> correlation(AssignmentModel.MESSAGE_TRIGGERED, triggered.assignment())
                .correlate());
    }

    @EventListener
    void on(AssignmentEvents.RequestMade made) {
        asFlow(() -> correlation(message(made.kind()), made.assignment())
                .setVariablesToTriggeredScope(
                        Map.of(AssignmentModel.REQUEST_ID, made.request().value()))
                .correlate());
    }

    @EventListener
    void on(AssignmentEvents.HandedOver handedOver) {
        facts.forget(handedOver.assignment());
        new Realignment(engine).align(facts.of(handedOver.assignment()));
    }

    private static String message(RequestKind kind) {
        return switch (kind) {
            case DIFFICULTY -> AssignmentModel.MESSAGE_DIFFICULTY;
            case EXTENSION -> AssignmentModel.MESSAGE_EXTENSION;
            case INPUT -> AssignmentModel.MESSAGE_INPUT;
        };
    }

    private MessageCorrelationBuilder correlation(String message, AssignmentId assignment) {
        facts.forget(assignment);
        return engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(assignment.value());
    }

    private void asFlow(Runnable step) {
        AsFlow.run(engine.getIdentityService(), step);
    }
}
