package vn.dondoc.process;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The filters that Tasklist opens with: made once, readable by everybody, changeable by nobody but administrators. */
@Component
class TasklistFilters {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final FilterService filters;
    private final TaskService tasks;
    private final AuthorizationService authorizations;
    private final MessageSource messages;

    TasklistFilters(
            FilterService filters, TaskService tasks, AuthorizationService authorizations, MessageSource messages) {
        this.filters = filters;
        this.tasks = tasks;
        this.authorizations = authorizations;
        this.messages = messages;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void seed() {
        seed("filter.mine", 1, tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
        seed(
                "filter.unit",
                2,
                tasks.createTaskQuery()
                        .taskCandidateGroupInExpression("${currentUserGroups()}")
                        .taskUnassigned());
        seed("filter.dueThisWeek", 3, open().dueBeforeExpression("${dateTime().plusDays(7)}"));
        seed("filter.overdue", 4, open().dueBeforeExpression("${now()}"));
        seed(
                "filter.toApprove",
                5,
                open().taskDefinitionKeyIn(
                                PlanModel.REVIEW_PLAN,
                                PlanModel.ISSUE_PLAN,
                                AssignmentModel.CONFIRM_RESULT,
                                AssignmentModel.ACCEPT_RESULT,
                                AssignmentModel.ANSWER_DIFFICULTY,
                                AssignmentModel.DECIDE_EXTENSION,
                                AssignmentModel.HANDLE_OVERDUE));
    }

    /** Tasks of mine and tasks offered to my groups. */
    private TaskQuery open() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private void seed(String nameKey, int priority, TaskQuery query) {
        String name = messages.getMessage(nameKey, new Object[0], VIETNAMESE);
        if (filters.createFilterQuery().filterName(name).count() > 0) {
            return;
        }
        Filter filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "color",
                "#14508c",
                "description",
                name,
                "variables",
                List.of()));
        filters.saveFilter(filter);
        Authorization everybody = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GLOBAL);
        everybody.setResource(Resources.FILTER);
        everybody.setResourceId(filter.getId());
        everybody.addPermission(Permissions.READ);
        authorizations.saveAuthorization(everybody);
    }
}
