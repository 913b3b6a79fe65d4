package vn.dondoc.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.process.inbox.TaskView;

/**
 * An open user task.
 *
 * @param key the task's id in its model
 * @param subjectId the plan or assignment that it is about
 * @param form the id of its form
 */
record TaskJson(
        String id,
        String key,
        String name,
        @Nullable String planId,
        String subjectId,
        OffsetDateTime created,
        @Nullable OffsetDateTime due,
        boolean overdue,
        @Nullable String assignee,
        List<String> candidateGroups,
        @Nullable String form) {

    static TaskJson of(TaskView task) {
        return new TaskJson(
                task.id(),
                task.key(),
                task.name(),
                task.planId(),
                task.subjectId(),
                Times.inVietnam(task.created()),
                task.due() == null ? null : Times.inVietnam(task.due()),
                task.overdue(),
                task.assignee(),
                task.candidateGroups(),
                task.form());
    }
}
