package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Ids;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** The life of a plan, from the draft to the closed year. Every step takes who acts and refuses by itself. */
@Service
@Transactional
public class Plans {

    private static final int LONGEST_COMMENT = 4_000;

    private final PlanRepository plans;
    private final PlanTrees trees;
    private final PlanTrace trace;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Plans(
            PlanRepository plans,
            PlanTrees trees,
            PlanTrace trace,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.plans = plans;
        this.trees = trees;
        this.trace = trace;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    /** A new draft in the actor's agency. */
    public PlanId draft(Actor actor, PlanDraft draft) {
        Plan plan = new Plan();
        plan.id = Ids.next();
        plan.agency = actor.agency().value();
        plan.draftedBy = actor.officer().value();
        plan.draftedAt = clock.instant();
        write(plan, draft);
        trace.add(plan.id(), actor, "DRAFTED", null);
        return plan.id();
    }

    /** Replaces a draft, or a plan that was sent back, by what was revised. */
    public void redraft(Actor actor, PlanId id, PlanDraft draft) {
        Plan plan = ownDraft(actor, id);
        plan.requireOpenForRevision();
        write(plan, draft);
        trace.add(id, actor, "REVISED", null);
    }

    private void write(Plan plan, PlanDraft draft) {
        if (draft.appendices().stream()
                .flatMap(appendix -> appendix.criteria().stream())
                .allMatch(criterion -> criterion.tasks().isEmpty())) {
            throw Refusal.invalid("plan.draft.noWork");
        }
        if (draft.parent() != null) {
            requireVisibleParent(new AgencyId(plan.agency), draft.parent());
        }
        plan.symbol = draft.symbol();
        plan.subject = draft.subject();
        plan.place = draft.place();
        plan.issuer = draft.issuer();
        plan.dateText = draft.dateText();
        plan.resultYear = draft.resultYear();
        plan.planYear = draft.planYear();
        plan.signer = draft.signer();
        plan.signerPosition = draft.signerPosition();
        plan.parent = draft.parent() == null ? null : draft.parent().value();
        plan.monitoringUnit = draft.monitoringUnit().value();
        plan.intake = draft.intakeId();
        plans.save(plan);
        trees.write(plan.id(), new AgencyId(plan.agency), draft);
    }

    private void requireVisibleParent(AgencyId agency, PlanId parent) {
        Plan superior = plans.findById(parent.value())
                .filter(found -> found.status == PlanStatus.ISSUED)
                .orElseThrow(() -> Refusal.invalidField("parent", "plan.parent.unknown"));
        boolean own = superior.agency.equals(agency.value());
        boolean above = organization
                .agency(agency)
                .map(child -> new AgencyId(superior.agency).equals(child.parent()))
                .orElse(false);
        if (!own && !above) {
            throw Refusal.invalidField("parent", "plan.parent.unknown");
        }
    }

    /** Puts the draft before the leadership. */
    public void submit(Actor actor, PlanId id) {
        Plan plan = ownDraft(actor, id);
        plan.require(EnumSet.of(PlanStatus.DRAFT), "plan.submit.wrongStatus");
        plan.submit(clock.instant());
        plans.save(plan);
        trace.add(id, actor, "SUBMITTED", null);
        events.publishEvent(new PlanEvents.PlanSubmitted(id));
    }

    /** Submits again what was sent back; the engine asked for it. */
    public void resubmit(Actor actor, PlanId id, @Nullable String comment) {
        Plan plan = ownDraft(actor, id);
        plan.require(EnumSet.of(PlanStatus.RETURNED), "plan.submit.wrongStatus");
        plan.submit(clock.instant());
        plans.save(plan);
        trace.add(id, actor, "RESUBMITTED", checked("comment", comment));
    }

    /** Takes back a submission that nobody has read yet; the process tells whether somebody has. */
    public void withdraw(Actor actor, PlanId id) {
        Plan plan = ownDraft(actor, id);
        plan.withdraw();
        plans.save(plan);
        trace.add(id, actor, "WITHDRAWN", null);
        events.publishEvent(new PlanEvents.PlanWithdrawn(id));
    }

    /** The leadership approves or returns; a return says why. */
    public boolean review(Actor actor, PlanId id, boolean approved, @Nullable String comment) {
        Plan plan = visible(actor, id);
        requirePost(actor, PostKind.LEADER, "plan.review.leaderOnly");
        String checked = checked("comment", comment);
        if (approved) {
            plan.approve(checked);
        } else if (checked == null) {
            throw Refusal.invalidField("comment", "plan.review.commentMissing");
        } else {
            plan.sendBack(checked);
        }
        plans.save(plan);
        trace.add(id, actor, approved ? "APPROVED" : "RETURNED", checked);
        return approved;
    }

    /**
     * The clerk gives number and date.
     *
     * @param numberText the number before the slash; unique for year, symbol and issuer
     */
    public void number(Actor actor, PlanId id, String numberText, LocalDate date) {
        Plan plan = visible(actor, id);
        requirePost(actor, PostKind.CLERK, "plan.issue.clerkOnly");
        List<Refusal.FieldFault> faults = new ArrayList<>();
        int number = DocumentNumber.read(numberText, plan.symbol, faults);
        LocalDate today = LocalDate.now(clock);
        if (date.isAfter(today)) {
            faults.add(new Refusal.FieldFault("date", "plan.issue.dateInFuture", date));
        } else if (date.isBefore(today.minusYears(1))) {
            faults.add(new Refusal.FieldFault("date", "plan.issue.dateTooOld", date));
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
        if (trees.numberTaken(plan.agency, plan.symbol, date.getYear(), number, plan.id)) {
            throw Refusal.invalidField(
                    "number", "plan.issue.numberTaken", Integer.toString(number), plan.symbol, date.getYear());
        }
        plan.numberAs(number, date);
        plans.save(plan);
        trace.add(id, actor, "NUMBERED", number + "/" + plan.symbol);
    }

    /** Puts the plan in force; asked for by the process in the transaction that hands out the work. */
    public void issue(PlanId id) {
        Plan plan = find(id);
        plan.issue(clock.instant());
        plans.save(plan);
        trace.add(id, null, "ISSUED", null);
    }

    /** Ends the year of work; the monitoring unit or the leadership, from the end of the plan's year on. */
    public void closeYear(Actor actor, PlanId id) {
        Plan plan = visible(actor, id);
        if (!actor.belongsTo(new UnitId(plan.monitoringUnit)) && !actor.is(PostKind.LEADER)) {
            throw Refusal.forbidden("plan.closeYear.monitorOnly");
        }
        plan.require(EnumSet.of(PlanStatus.ISSUED), "plan.close.wrongStatus");
        LocalDate end = LocalDate.of(plan.planYear, 12, 31);
        if (LocalDate.now(clock).isBefore(end)) {
            throw Refusal.conflict("plan.closeYear.tooEarly", end);
        }
        trace.add(id, actor, "YEAR_CLOSED", null);
        events.publishEvent(new PlanEvents.YearClosed(id));
    }

    /** All is done or ended; asked for by the process. */
    public void close(PlanId id) {
        Plan plan = find(id);
        plan.close(clock.instant());
        plans.save(plan);
        trace.add(id, null, "CLOSED", null);
    }

    /** Recalls or replaces a plan; everything open ends, the reason is kept. */
    public void revoke(Actor actor, PlanId id, String reason) {
        Plan plan = visible(actor, id);
        requirePost(actor, PostKind.LEADER, "plan.revoke.leaderOnly");
        String checked = checked("reason", reason);
        if (checked == null) {
            throw Refusal.invalidField("reason", "plan.revoke.reasonMissing");
        }
        plan.revoke(checked, clock.instant());
        plans.save(plan);
        trace.add(id, actor, "REVOKED", checked);
        events.publishEvent(new PlanEvents.PlanRevoked(id));
    }

    private Plan ownDraft(Actor actor, PlanId id) {
        Plan plan = visible(actor, id);
        if (!plan.draftedBy.equals(actor.officer().value())
                && !actor.belongsTo(new UnitId(plan.monitoringUnit))
                && !actor.is(PostKind.CLERK)) {
            throw Refusal.forbidden("plan.draft.notYours");
        }
        return plan;
    }

    private Plan visible(Actor actor, PlanId id) {
        Plan plan = find(id);
        if (!plan.agency.equals(actor.agency().value())) {
            throw Refusal.notFound("plan.unknown");
        }
        return plan;
    }

    private Plan find(PlanId id) {
        return plans.findById(id.value()).orElseThrow(() -> Refusal.notFound("plan.unknown"));
    }

    private static void requirePost(Actor actor, PostKind post, String messageKey) {
        if (!actor.is(post)) {
            throw Refusal.forbidden(messageKey);
        }
    }

    private static @Nullable String checked(String field, @Nullable String comment) {
        if (comment == null || comment.isBlank()) {
            return null;
        }
        if (comment.length() > LONGEST_COMMENT) {
            throw Refusal.invalidField(field, "plan.comment.tooLong", LONGEST_COMMENT);
        }
        return comment.strip();
    }
}
