package vn.dondoc.process.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.process.Groups;
import vn.dondoc.process.UserTaskDoor;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** The user tasks of a person: listed, claimed and completed as that person, within that person's agency. */
@Service
public class TaskInbox {

    private final ProcessEngine engine;
    private final TaskRows rows;
    private final FormContexts contexts;
    private final FormSchemas schemas;
    private final Map<String, UserTaskDoor> doors;

    TaskInbox(
            @Lazy ProcessEngine engine,
            TaskRows rows,
            FormContexts contexts,
            FormSchemas schemas,
            List<UserTaskDoor> doors) {
        this.engine = engine;
        this.rows = rows;
        this.contexts = contexts;
        this.schemas = schemas;
        this.doors = doors.stream().collect(Collectors.toMap(UserTaskDoor::taskKey, Function.identity()));
    }

    /** The open tasks that the actor may work on. */
    @Transactional(readOnly = true)
    public TaskPage list(Actor actor, TaskQuery query) {
        return rows.page(actor, query);
    }

    /** A task with what its form shows. */
    @Transactional(readOnly = true)
    public TaskDetail get(Actor actor, String id) {
        TaskView task = workable(actor, id);
        return new TaskDetail(task, contexts.of(task, rows.request(id).orElse(null)), schemas.schema(task.key()));
    }

    /** Takes a task that is offered to a group. */
    @Transactional
    public void claim(Actor actor, String id) {
        locked(actor, id);
        asPerson(actor, () -> engine.getTaskService().claim(id, actor.officer().value()));
    }

    /** Gives a claimed task back to its group. */
    @Transactional
    public void unclaim(Actor actor, String id) {
        TaskView task = locked(actor, id);
        if (task.candidateGroups().isEmpty()) {
            throw Refusal.conflict("task.unclaim.personal");
        }
        // Nobody may assign; giving back what one has taken is checked here and done for the flow.
        engine.getTaskService().setAssignee(id, null);
    }

    /**
     * Completes a task by its one door. A refusal keeps the task and changes nothing.
     *
     * @param values what was submitted; only the keys of the task's form
     */
    @Transactional
    public void complete(Actor actor, String id, Map<String, ? extends @Nullable Object> values) {
        TaskView task = locked(actor, id);
        requireKnownKeys(task.key(), values);
        VariableMap variables = Variables.createVariables();
        // Transient: what was submitted goes to the domain and leaves no copy in the engine.
        values.forEach((key, value) -> variables.putValueTyped(key, Variables.untypedValue(value, true)));
        asPerson(actor, () -> engine.getTaskService().complete(id, variables));
    }

    private void requireKnownKeys(String taskKey, Map<String, ? extends @Nullable Object> values) {
        UserTaskDoor door = doors.get(taskKey);
        if (door == null) {
            throw new IllegalStateException("No door for " + taskKey);
        }
        List<Refusal.FieldFault> faults = new ArrayList<>();
        for (String key : values.keySet()) {
            if (!door.keys().contains(key)) {
                faults.add(new Refusal.FieldFault(key, "form.unknownKey", key));
            }
        }
        if (!faults.isEmpty()) {
            throw Refusal.invalidFields(faults);
        }
    }

    private TaskView workable(Actor actor, String id) {
        return require(actor, id, rows.workable(actor, id));
    }

    private TaskView locked(Actor actor, String id) {
        return require(actor, id, rows.locked(actor, id));
    }

    private TaskView require(Actor actor, String id, Optional<TaskView> task) {
        if (task.isPresent()) {
            return task.get();
        }
        Optional<TaskView> others = rows.ofAgency(actor, id);
        if (others.isPresent()) {
            throw Refusal.forbidden("task.notYours");
        }
        throw rows.completed(actor, id) ? Refusal.conflict("task.alreadyCompleted") : Refusal.notFound("task.unknown");
    }

    private void asPerson(Actor actor, Runnable step) {
        var identity = engine.getIdentityService();
        identity.setAuthentication(
                actor.officer().value(),
                Groups.of(actor),
                List.of(actor.agency().value()));
        try {
            step.run();
        } catch (OptimisticLockingException
                | OptimisticLockingFailureException
                | TaskAlreadyClaimedException
                | NullValueException faster) {
            throw Refusal.conflict("task.somebodyWasFaster");
        } catch (RuntimeException failure) {
            throw refusalIn(failure).orElse(failure);
        } finally {
            identity.clearAuthentication();
        }
    }

    /** The refusal of a use case, which the engine wraps on its way out. */
    private static Optional<RuntimeException> refusalIn(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof OptimisticLockingException || cause instanceof OptimisticLockingFailureException) {
                return Optional.of(Refusal.conflict("task.somebodyWasFaster"));
            }
        }
        return Optional.empty();
    }
}
