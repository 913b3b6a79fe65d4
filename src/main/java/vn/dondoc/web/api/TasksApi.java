package vn.dondoc.web.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskPage;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** The caller's open user tasks. */
@RestController
@RequestMapping("/api/v1/tasks")
class TasksApi {

    private static final int DAYS_OF_A_WEEK = 7;

    private final TaskInbox inbox;
    private final Clock clock;

    TasksApi(TaskInbox inbox, Clock clock) {
        this.inbox = inbox;
        this.clock = clock;
    }

    /** What is submitted; nothing when absent. */
    record Submitted(@Nullable Map<String, @Nullable Object> variables) {}

    /** Only tasks that the caller may work on are ever listed; {@code mine} is accepted for clarity's sake. */
    @GetMapping
    Listed<TaskJson> listTasks(
            Actor actor,
            @RequestParam(required = false) @Nullable Boolean mine,
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable String key,
            @RequestParam(required = false) @Nullable String due,
            @RequestParam(required = false) @Nullable Integer page,
            @RequestParam(required = false) @Nullable Integer size) {
        Paging paging = Paging.of(page, size);
        TaskPage found = inbox.list(
                actor, new TaskQuery(blank(plan), blank(key), null, until(blank(due)), paging.page(), paging.size()));
        return new Listed<>(found.items().stream().map(TaskJson::of).toList(), found.total());
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The last due day that is asked for; everything earlier is asked for with it. */
    private @Nullable LocalDate until(@Nullable String due) {
        if (due == null) {
            return null;
        }
        LocalDate today = LocalDate.now(clock);
        return switch (due) {
            case "overdue" -> today.minusDays(1);
            case "today" -> today;
            case "week" -> today.plusDays(DAYS_OF_A_WEEK);
            default -> date(due);
        };
    }

    private static LocalDate date(String due) {
        try {
            LocalDate date = LocalDate.parse(due);
            if (date.getYear() >= 1900 && date.getYear() <= 2200) {
                return date;
            }
        } catch (DateTimeException malformed) {
            throw Refusal.invalidField("due", "api.due.unknown", due);
        }
        throw Refusal.invalidField("due", "api.due.unknown", due);
    }

    @GetMapping("/{id}")
    TaskDetailJson getTask(Actor actor, @PathVariable String id) {
        return TaskDetailJson.of(inbox.get(actor, id));
    }

    @PostMapping("/{id}/claim")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void claimTask(Actor actor, @PathVariable String id) {
        inbox.claim(actor, id);
    }

    @PostMapping("/{id}/complete")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void completeTask(
            Actor actor, @PathVariable String id, @RequestBody(required = false) @Nullable Submitted submitted) {
        Map<String, @Nullable Object> variables = submitted == null ? null : submitted.variables();
        inbox.complete(actor, id, variables == null ? Map.of() : variables);
    }
}
