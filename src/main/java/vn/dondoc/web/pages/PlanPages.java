package vn.dondoc.web.pages;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.dondoc.assignment.Stage;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanView;
import vn.dondoc.process.inbox.Instances;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;

/** The list of plans, and where a plan stands. */
@Controller
@RequestMapping("/ke-hoach")
class PlanPages {

    private static final int MY_TASKS = 500;

    private final PlanReads plans;
    private final PlanBoard board;
    private final PlanTreeReads trees;
    private final PlanHistory history;
    private final PlanSteps steps;
    private final TaskInbox inbox;
    private final Instances instances;
    private final Organization organization;

    PlanPages(
            PlanReads plans,
            PlanBoard board,
            PlanTreeReads trees,
            PlanHistory history,
            PlanSteps steps,
            TaskInbox inbox,
            Instances instances,
            Organization organization) {
        this.plans = plans;
        this.board = board;
        this.trees = trees;
        this.history = history;
        this.steps = steps;
        this.inbox = inbox;
        this.instances = instances;
        this.organization = organization;
    }

    @GetMapping
    String list(Actor actor, Model model) {
        model.addAttribute("plans", board.plans(actor.agency()));
        model.addAttribute("mayImport", actor.is(PostKind.CLERK) || monitors(actor));
        return "plans";
    }

    private boolean monitors(Actor actor) {
        return actor.units().stream()
                .anyMatch(unit ->
                        organization.unit(unit).map(UnitView::monitoring).orElse(false));
    }

    @GetMapping("/{id}")
    String plan(
            Actor actor,
            @PathVariable String id,
            @RequestParam(name = "don-vi", required = false) @Nullable String unit,
            @RequestParam(name = "buoc", required = false) @Nullable String stage,
            @RequestParam(name = "qua-han", required = false) @Nullable String overdue,
            @RequestParam(name = "tim", required = false) @Nullable String text,
            @RequestParam(name = "mo", required = false) @Nullable String open,
            @RequestHeader(name = "HX-Target", required = false) @Nullable String target,
            Model model) {
        PlanView plan = plans.get(actor, new PlanId(id));
        PlanFilter filter = PlanFilter.of(unit, stage, overdue, text);
        List<PlanBoard.Part> parts = board.parts(plan);
        model.addAttribute("plan", plan);
        model.addAttribute("own", plan.agency().equals(actor.agency()));
        model.addAttribute("filter", filter);
        model.addAttribute("open", open == null ? "" : open);
        model.addAttribute("tree", trees.tree(plan, parts, filter, open));
        if ("cay".equals(target)) {
            return "plan :: tree";
        }
        model.addAttribute("total", parts.stream().map(PlanBoard.Part::tally).reduce(Tally.NONE, Tally::plus));
        model.addAttribute("units", units(parts));
        model.addAttribute("stages", Stage.values());
        model.addAttribute("steps", steps.offered(actor, plan));
        model.addAttribute("history", history.of(plan));
        model.addAttribute("children", board.children(actor, plan));
        model.addAttribute("monitoringUnit", name(plan));
        addMine(actor, plan, model);
        if (plan.parent() != null) {
            plans.find(plan.parent()).ifPresent(parent -> model.addAttribute("parent", parent));
        }
        instances.running(actor, id).ifPresent(instance -> model.addAttribute("instance", instance));
        return "plan";
    }

    /** The tasks of the reader in this plan: those about the plan itself, and how many of each kind of work. */
    private void addMine(Actor actor, PlanView plan, Model model) {
        TaskQuery query = new TaskQuery(plan.id().value(), null, null, null, 0, MY_TASKS);
        List<TaskView> tasks = inbox.list(actor, query).items();
        model.addAttribute(
                "mine",
                tasks.stream()
                        .filter(task -> task.subjectId().equals(plan.id().value()))
                        .toList());
        model.addAttribute(
                "kinds",
                tasks.stream()
                        .filter(task -> !task.subjectId().equals(plan.id().value()))
                        .collect(Collectors.groupingBy(TaskView::key, LinkedHashMap::new, Collectors.counting())));
    }

    private String name(PlanView plan) {
        return organization
                .unit(plan.monitoringUnit())
                .map(UnitView::name)
                .orElse(plan.monitoringUnit().value());
    }

    private static Map<String, PlanUnit> units(List<PlanBoard.Part> parts) {
        Map<String, PlanUnit> units = new LinkedHashMap<>();
        parts.stream()
                .sorted(Comparator.comparing(PlanBoard.Part::unitName))
                .forEach(part -> units.merge(
                        part.unit(),
                        new PlanUnit(part.unitName(), part.tally()),
                        (former, next) ->
                                new PlanUnit(former.name(), former.tally().plus(next.tally()))));
        return units;
    }

    /** A unit's share of a plan. */
    public record PlanUnit(String name, Tally tally) {}

    /** The rows of one section, fetched when it is opened. */
    @GetMapping("/{id}/muc/{appendix}/{section}")
    String section(
            Actor actor, @PathVariable String id, @PathVariable int appendix, @PathVariable int section, Model model) {
        PlanView plan = plans.get(actor, new PlanId(id));
        model.addAttribute("own", plan.agency().equals(actor.agency()));
        model.addAttribute("criteria", trees.section(plan, appendix, section));
        return "plan :: rows(criteria=${criteria})";
    }
}
