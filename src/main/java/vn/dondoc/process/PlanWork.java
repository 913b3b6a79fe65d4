package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.Routing;
import vn.dondoc.assignment.WorkDistribution;
import vn.dondoc.plan.PlanId;

/** The work that {@code plan-lifecycle.bpmn} hands out. */
@Component("planWork")
public class PlanWork {

    private final WorkDistribution distribution;
    private final RoutingFacts facts;

    PlanWork(WorkDistribution distribution, RoutingFacts facts) {
        this.distribution = distribution;
        this.facts = facts;
    }

    /** The ids of the assignments that were made when the plan was issued. */
    public List<String> assignments(DelegateExecution execution) {
        List<Routing> routings = distribution.toDispatch(new PlanId(execution.getProcessBusinessKey()), null);
        facts.remember(routings);
        return routings.stream().map(routing -> routing.id().value()).toList();
    }

    /** The ids of the assignments that an amending document added. */
    public List<String> added(DelegateExecution execution) {
        String amendment = (String) execution.getVariable("amendmentId");
        List<Routing> routings = distribution.toDispatch(new PlanId(execution.getProcessBusinessKey()), amendment);
        facts.remember(routings);
        return routings.stream().map(routing -> routing.id().value()).toList();
    }
}
