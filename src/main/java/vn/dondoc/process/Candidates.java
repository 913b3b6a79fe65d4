package vn.dondoc.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import vn.dondoc.assignment.RequestId;
import vn.dondoc.assignment.RequestRouting;
import vn.dondoc.assignment.Requests;
import vn.dondoc.assignment.Routing;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.UnitId;

/** Whom the models offer a user task to. */
@Component("candidates")
public class Candidates {

    private final RoutingFacts facts;
    private final Requests requests;
    private final PlanReads plans;

    Candidates(RoutingFacts facts, Requests requests, PlanReads plans) {
        this.facts = facts;
        this.requests = requests;
        this.plans = plans;
    }

    /** The leadership of the agency. */
    public String leaders(DelegateExecution execution) {
        return Groups.leaders(new AgencyId(execution.getTenantId()));
    }

    /** The clerks of the agency. */
    public String clerks(DelegateExecution execution) {
        return Groups.clerks(new AgencyId(execution.getTenantId()));
    }

    /** Whoever took the document in. */
    public String drafter(DelegateExecution execution) {
        return plans.find(new PlanId(execution.getProcessBusinessKey()))
                .orElseThrow()
                .draftedBy()
                .value();
    }

    /** Head and deputies of the unit that leads the work. */
    public String heads(DelegateExecution execution) {
        return Groups.heads(facts.of(execution).unit());
    }

    /** The monitoring unit; for the work that it leads itself, the leadership. */
    public String acceptors(DelegateExecution execution) {
        Routing routing = facts.of(execution);
        return routing.unit().equals(routing.monitoringUnit())
                ? Groups.leaders(routing.agency())
                : Groups.everybody(routing.monitoringUnit());
    }

    /** The leadership and the monitoring unit. */
    public List<String> answerers(DelegateExecution execution) {
        Routing routing = facts.of(execution);
        return List.of(Groups.leaders(routing.agency()), Groups.everybody(routing.monitoringUnit()));
    }

    /** The head of the coordinating unit that is asked. */
    public String inputGivers(DelegateExecution execution) {
        UnitId asked = request(execution).unit();
        return Groups.heads(asked == null ? facts.of(execution).unit() : asked);
    }

    RequestRouting request(DelegateExecution execution) {
        return requests.routing(new RequestId((String) execution.getVariable(AssignmentModel.REQUEST_ID)))
                .orElseThrow();
    }
}
