package vn.dondoc.process;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;

/** The doors of the user tasks in {@code plan-lifecycle.bpmn}. */
@Configuration(proxyBeanMethods = false)
class PlanDoors {

    private final UserTaskDoor.Frame frame;
    private final Plans plans;

    PlanDoors(Organization organization, RoutingFacts facts, Plans plans) {
        this.frame = new UserTaskDoor.Frame(organization, facts);
        this.plans = plans;
    }

    @Bean
    UserTaskDoor reviewPlanCompleted() {
        return frame.door(PlanModel.REVIEW_PLAN, List.of("decision", "comment"), (subject, submission) -> {
            boolean approved = plans.review(
                    subject.actor(),
                    new PlanId(subject.businessKey()),
                    submission.approved("return"),
                    submission.text("comment"));
            return new Completion.Fact(PlanModel.PLAN_APPROVED, approved);
        });
    }

    @Bean
    UserTaskDoor revisePlanCompleted() {
        return frame.door(PlanModel.REVISE_PLAN, List.of("comment"), (subject, submission) -> {
            plans.resubmit(subject.actor(), new PlanId(subject.businessKey()), submission.text("comment"));
            return null;
        });
    }

    @Bean
    UserTaskDoor issuePlanCompleted() {
        return frame.door(PlanModel.ISSUE_PLAN, List.of("number", "date", "evidence"), (subject, submission) -> {
            EvidenceKey.requireNone(submission);
            plans.number(
                    subject.actor(),
                    new PlanId(subject.businessKey()),
                    submission.requiredText("number"),
                    submission.requiredDate("date"));
            return null;
        });
    }
}
