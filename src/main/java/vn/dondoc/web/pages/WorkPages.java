package vn.dondoc.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.dondoc.assignment.AssignmentCard;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentReads;
import vn.dondoc.assignment.Stage;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.process.inbox.Instances;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.UnitId;

/** Puts together what the page of a piece of work shows. */
@Component
class WorkPages {

    private final AssignmentReads assignments;
    private final PlanReads plans;
    private final WorkHistory history;
    private final TaskInbox inbox;
    private final Instances instances;
    private final Organization organization;
    private final Clock clock;

    WorkPages(
            AssignmentReads assignments,
            PlanReads plans,
            WorkHistory history,
            TaskInbox inbox,
            Instances instances,
            Organization organization,
            Clock clock) {
        this.assignments = assignments;
        this.plans = plans;
        this.history = history;
        this.inbox = inbox;
        this.instances = instances;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Which forms the page offers; the use case decides again.
     *
     * @param ask whether a difficulty may be reported or anything be asked
     */
    public record Offered(boolean progress, boolean ask, boolean extend, boolean trigger, boolean handOver) {}

    /**
     * Fills the model.
     *
     * @param form the form that was refused, or an empty text
     * @param input what was typed into it
     * @param faults its sentences by field
     */
    String show(
            Actor actor, String id, String form, Map<String, String> input, Map<String, String> faults, Model model) {
        AssignmentCard work = assignments.get(actor, new AssignmentId(id));
        LocalDate today = LocalDate.now(clock);
        LocalDate due = work.dueOn();
        boolean pending = work.stage() == Stage.APPOINTING || work.stage() == Stage.WORKING;
        model.addAttribute("work", work);
        model.addAttribute("daysOver", pending && due != null ? Math.max(0, ChronoUnit.DAYS.between(due, today)) : 0L);
        plans.find(work.plan()).ifPresent(plan -> model.addAttribute("plan", plan));
        model.addAttribute(
                "officer",
                work.officer() == null
                        ? ""
                        : organization
                                .officer(work.officer())
                                .map(found -> found.name())
                                .orElse(""));
        model.addAttribute("offered", offered(actor, work));
        model.addAttribute("colleagues", organization.officersOf(work.unit()));
        model.addAttribute("partners", partners(actor, work, today));
        model.addAttribute("requests", history.requests(actor, id));
        model.addAttribute("history", history.of(actor, id));
        model.addAttribute(
                "mine",
                inbox.list(actor, new TaskQuery(null, null, id, null, 0, 10)).items());
        instances.running(actor, id).ifPresent(instance -> model.addAttribute("instance", instance));
        model.addAttribute("today", today);
        model.addAttribute("form", form);
        model.addAttribute("input", input);
        model.addAttribute("faults", faults);
        return "work";
    }

    private Offered offered(Actor actor, AssignmentCard work) {
        boolean head = actor.heads(work.unit());
        boolean worker = head || actor.officer().equals(work.officer());
        boolean open = !work.stage().ended();
        return new Offered(
                worker && work.stage() == Stage.WORKING,
                worker && open,
                worker && open && work.dueOn() != null,
                worker && work.stage() == Stage.WAITING && work.kind() == ScheduleKind.EVENT_DRIVEN,
                head && open && work.stage() != Stage.APPOINTING);
    }

    private List<WorkHistory.Partner> partners(Actor actor, AssignmentCard work, LocalDate today) {
        Set<UnitId> units = new LinkedHashSet<>();
        history.coordinating(actor, work.id().value())
                .forEach(unit -> units.addAll(organization.members(new UnitId(unit), today)));
        units.remove(work.unit());
        return units.stream()
                .flatMap(unit -> organization.unit(unit).stream())
                .map(unit -> new WorkHistory.Partner(unit.id().value(), unit.name()))
                .toList();
    }
}
