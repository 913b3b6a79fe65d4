package vn.dondoc.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;

/** Which steps a page offers for a plan; the use case decides again when one is taken. */
@Component
class PlanSteps {

    private final Clock clock;

    PlanSteps(Clock clock) {
        this.clock = clock;
    }

    /** What the buttons stand for. */
    public record Offered(boolean revise, boolean submit, boolean withdraw, boolean revoke, boolean closeYear) {
        public boolean any() {
            return revise || submit || withdraw || revoke || closeYear;
        }
    }

    Offered offered(Actor actor, PlanView plan) {
        if (!plan.agency().equals(actor.agency())) {
            return new Offered(false, false, false, false, false);
        }
        boolean leader = actor.is(PostKind.LEADER);
        boolean monitors = actor.belongsTo(plan.monitoringUnit());
        boolean keeps = monitors || actor.is(PostKind.CLERK) || plan.draftedBy().equals(actor.officer());
        PlanStatus status = plan.status();
        boolean over = !LocalDate.now(clock).isBefore(LocalDate.of(plan.planYear(), 12, 31));
        return new Offered(
                keeps && (status == PlanStatus.DRAFT || status == PlanStatus.RETURNED),
                keeps && status == PlanStatus.DRAFT,
                keeps && status == PlanStatus.SUBMITTED,
                leader && status != PlanStatus.DRAFT && status != PlanStatus.CLOSED && status != PlanStatus.REVOKED,
                (leader || monitors) && status == PlanStatus.ISSUED && over);
    }
}
