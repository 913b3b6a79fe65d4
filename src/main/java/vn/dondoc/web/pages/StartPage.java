package vn.dondoc.web.pages;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.dondoc.access.CurrentActor;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.schedule.WorkingTime;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;

/** The start page: what I have to do, the most urgent first. */
@Controller
class StartPage {

    private static final int MOST = 1000;
    private static final int SHOWN = 50;

    private final CurrentActor currentActor;
    private final TaskInbox inbox;
    private final WorkCards cards;
    private final PlanBoard board;
    private final OverdueBoard overdue;
    private final Organization organization;
    private final Clock clock;

    StartPage(
            CurrentActor currentActor,
            TaskInbox inbox,
            WorkCards cards,
            PlanBoard board,
            OverdueBoard overdue,
            Organization organization,
            Clock clock) {
        this.currentActor = currentActor;
        this.inbox = inbox;
        this.cards = cards;
        this.board = board;
        this.overdue = overdue;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * A task to be done by hand.
     *
     * @param text what it is about
     * @param work the piece of work, unless it is about a whole plan
     */
    public record Mine(
            TaskView task,
            @Nullable String text,
            @Nullable WorkCard work,
            @Nullable LocalDate due) {}

    /** Tasks of one urgency; the key words it. */
    public record Group(String key, List<Mine> tasks, int more) {}

    /** New work of one plan to be handed out. */
    public record Fresh(String plan, String planNumber, long count) {}

    @GetMapping("/")
    String start(Model model) {
        return currentActor.find().map(actor -> start(actor, model)).orElse("redirect:/login");
    }

    private String start(Actor actor, Model model) {
        List<TaskView> tasks = inbox.list(actor, new TaskQuery(null, null, null, null, 0, MOST))
                .items();
        List<String> subjects =
                tasks.stream().map(TaskView::subjectId).distinct().toList();
        Map<String, WorkCard> works = cards.of(actor, subjects);
        Map<String, String> plans = cards.plans(actor, subjects);
        Map<String, Long> counts = tasks.stream().collect(Collectors.groupingBy(TaskView::key, Collectors.counting()));
        model.addAttribute("fresh", fresh(tasks, works));
        model.addAttribute("confirm", counts.getOrDefault(TaskKeys.CONFIRM, 0L));
        model.addAttribute("accept", counts.getOrDefault(TaskKeys.ACCEPT, 0L));
        model.addAttribute("groups", groups(tasks, works, plans));
        model.addAttribute("nothing", tasks.isEmpty());
        List<PlanLine> lines = board.plans(actor.agency());
        model.addAttribute("noPlans", lines.isEmpty());
        model.addAttribute(
                "plans",
                lines.stream()
                        .filter(line -> line.status() != PlanStatus.CLOSED && line.status() != PlanStatus.REVOKED)
                        .toList());
        boolean monitors = organization
                .monitoringUnit(actor.agency(), LocalDate.now(clock))
                .map(UnitView::id)
                .filter(actor::belongsTo)
                .isPresent();
        model.addAttribute("mayImport", monitors || actor.is(PostKind.CLERK));
        model.addAttribute("administrator", actor.is(PostKind.ADMINISTRATOR));
        boolean oversees = monitors || actor.is(PostKind.LEADER);
        model.addAttribute("late", oversees ? overdue.of(actor.agency()) : List.of());
        return "start";
    }

    private static List<Fresh> fresh(List<TaskView> tasks, Map<String, WorkCard> works) {
        Map<String, Fresh> fresh = new LinkedHashMap<>();
        for (TaskView task : tasks) {
            WorkCard work = works.get(task.subjectId());
            if (task.key().equals(TaskKeys.APPOINT) && work != null) {
                fresh.merge(
                        work.plan(),
                        new Fresh(work.plan(), work.planNumber(), 1),
                        (former, one) -> new Fresh(former.plan(), former.planNumber(), former.count() + 1));
            }
        }
        return new ArrayList<>(fresh.values());
    }

    private List<Group> groups(List<TaskView> tasks, Map<String, WorkCard> works, Map<String, String> plans) {
        LocalDate week = LocalDate.now(clock).plusDays(7);
        Map<String, List<Mine>> groups = new LinkedHashMap<>();
        List.of("overdue", "week", "other").forEach(key -> groups.put(key, new ArrayList<>()));
        for (TaskView task : tasks) {
            if (TaskKeys.IN_BULK.contains(task.key())) {
                continue;
            }
            LocalDate due = task.due() == null
                    ? null
                    : task.due().atZone(WorkingTime.ZONE).toLocalDate();
            String key = task.overdue() ? "overdue" : due != null && !due.isAfter(week) ? "week" : "other";
            WorkCard work = works.get(task.subjectId());
            String text = work == null ? plans.get(task.subjectId()) : work.text();
            groups.getOrDefault(key, new ArrayList<>()).add(new Mine(task, text, work, due));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(
                        group.getKey(),
                        group.getValue().stream().limit(SHOWN).toList(),
                        Math.max(0, group.getValue().size() - SHOWN)))
                .toList();
    }
}
