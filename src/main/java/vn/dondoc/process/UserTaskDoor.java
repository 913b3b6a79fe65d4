package vn.dondoc.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/**
 * The one door of one kind of user task, whichever way it is completed: knows the keys that may be submitted, refuses
 * others, has the use case called, removes what was submitted and leaves the fact for the gateway.
 */
public final class UserTaskDoor implements TaskListener {

    /** What stands in instances besides what is submitted. */
    private static final Set<String> FACTS = Set.of(
            PlanModel.PLAN_APPROVED,
            AssignmentModel.RESULT_CONFIRMED,
            AssignmentModel.RESULT_ACCEPTED,
            AssignmentModel.REQUEST_ID);

    private final String taskKey;
    private final List<String> keys;
    private final Completion completion;
    private final Organization organization;
    private final RoutingFacts facts;
    private final boolean moves;

    private UserTaskDoor(
            String taskKey,
            List<String> keys,
            boolean moves,
            Completion completion,
            Organization organization,
            RoutingFacts facts) {
        this.taskKey = taskKey;
        this.keys = keys;
        this.moves = moves;
        this.completion = completion;
        this.organization = organization;
        this.facts = facts;
    }

    /** Makes doors that share what every door needs. */
    record Frame(Organization organization, RoutingFacts facts) {

        UserTaskDoor door(String taskKey, List<String> keys, Completion completion) {
            return new UserTaskDoor(taskKey, keys, false, completion, organization, facts);
        }

        /** A door behind which a due date or an officer may change. */
        UserTaskDoor movingDoor(String taskKey, List<String> keys, Completion completion) {
            return new UserTaskDoor(taskKey, keys, true, completion, organization, facts);
        }
    }

    /** The task's id in its model. */
    public String taskKey() {
        return taskKey;
    }

    /** The keys that may be submitted. */
    public List<String> keys() {
        return keys;
    }

    @Override
    public void notify(DelegateTask task) {
        Map<String, Object> submitted = take(task);
        String businessKey = task.getExecution().getProcessBusinessKey();
        Object requestId = task.getVariable(AssignmentModel.REQUEST_ID);
        Completion.Fact fact = completion.complete(
                new Completion.Subject(actor(task), businessKey, requestId == null ? null : requestId.toString()),
                new Submission(submitted));
        AssignmentId changed = new AssignmentId(businessKey);
        facts.forget(changed);
        if (fact != null) {
            task.getExecution().setVariable(fact.name(), fact.value());
        }
        if (moves) {
            new Realignment(task.getProcessEngine()).align(facts.of(changed));
        }
    }

    private Map<String, Object> take(DelegateTask task) {
        Map<String, Object> submitted = new HashMap<>();
        for (Map.Entry<String, Object> variable : task.getVariables().entrySet()) {
            if (keys.contains(variable.getKey())) {
                submitted.put(variable.getKey(), variable.getValue());
            } else if (!FACTS.contains(variable.getKey())) {
                throw Refusal.invalidField(variable.getKey(), "form.unknownKey", variable.getKey());
            }
        }
        task.removeVariables(submitted.keySet());
        return submitted;
    }

    private Actor actor(DelegateTask task) {
        IdentityService identity = task.getProcessEngineServices().getIdentityService();
        @Nullable Authentication current = identity.getCurrentAuthentication();
        if (current == null) {
            throw Refusal.forbidden("task.nobody");
        }
        return organization
                .actor(new OfficerId(current.getUserId()))
                .orElseThrow(() -> Refusal.forbidden("task.nobody"));
    }
}
