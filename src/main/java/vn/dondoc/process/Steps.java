package vn.dondoc.process;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.WorkDistribution;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;

/** The service tasks of the models: the id in, one use case, nothing else. */
@Configuration(proxyBeanMethods = false)
class Steps {

    @Bean
    JavaDelegate issuePlan(WorkDistribution distribution) {
        return execution -> distribution.issue(new PlanId(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate closeYear(WorkDistribution distribution) {
        return execution -> distribution.closeYear(new PlanId(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate closePlan(Plans plans) {
        return execution -> plans.close(new PlanId(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate cancelWork(WorkDistribution distribution) {
        return execution -> distribution.cancel(new PlanId(execution.getProcessBusinessKey()));
    }

    @Bean
    JavaDelegate beginWork(Assignments assignments, RoutingFacts facts) {
        return execution -> {
            AssignmentId id = new AssignmentId(execution.getProcessBusinessKey());
            assignments.begin(id);
            facts.forget(id);
        };
    }

    @Bean
    JavaDelegate nextOccurrence(Assignments assignments, RoutingFacts facts) {
        return execution -> {
            AssignmentId id = new AssignmentId(execution.getProcessBusinessKey());
            assignments.nextOccurrence(id);
            facts.forget(id);
        };
    }
}
