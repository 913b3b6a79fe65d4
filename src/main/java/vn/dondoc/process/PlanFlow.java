package vn.dondoc.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanEvents;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.shared.Refusal;

/** Takes what happens to a plan outside the engine to its instance, in the same transaction. */
@Component
class PlanFlow {

    private final ProcessEngine engine;
    private final PlanReads plans;

    PlanFlow(@Lazy ProcessEngine engine, PlanReads plans) {
        this.engine = engine;
        this.plans = plans;
    }

    @EventListener
    void on(PlanEvents.PlanSubmitted submitted) {
        String agency = plans.find(submitted.plan()).orElseThrow().agency().value();
        asFlow(() -> engine.getRuntimeService()
                .createProcessInstanceByKey(PlanModel.PROCESS)
                .businessKey(submitted.plan().value())
                .setVariables(Variables.putValueTyped(AgencyOfInstance.AGENCY, Variables.stringValue(agency, true)))
                .execute());
    }

    @EventListener
    void on(PlanEvents.PlanWithdrawn withdrawn) {
        asFlow(() -> {
            Task review = engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(withdrawn.plan().value())
                    .taskDefinitionKey(PlanModel.REVIEW_PLAN)
                    .singleResult();
            if (review == null || review.getAssignee() != null) {
                throw Refusal.conflict("plan.withdraw.alreadyRead");
            }
            correlate(PlanModel.MESSAGE_WITHDRAWN, withdrawn.plan());
        });
    }

    @EventListener
    void on(PlanEvents.PlanRevoked revoked) {
        asFlow(() -> correlate(PlanModel.MESSAGE_REVOKED, revoked.plan()));
    }

    @EventListener
    void on(PlanEvents.YearClosed closed) {
        asFlow(() -> correlate(PlanModel.MESSAGE_YEAR_CLOSED, closed.plan()));
    }

    private void correlate(String message, PlanId plan) {
        engine.getRuntimeService()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(plan.value())
                .correlateAllWithResult();
    }

    private void asFlow(Runnable step) {
        AsFlow.run(engine.getIdentityService(), step);
    }
}
