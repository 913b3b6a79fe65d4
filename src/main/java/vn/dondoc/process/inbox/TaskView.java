package vn.dondoc.process.inbox;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open user task.
 *
 * @param key the task's id in its model, for example {@code UserTask_CarryOut}
 * @param subjectId the plan or assignment that the task is about
 * @param form the id of its form
 */
public record TaskView(
        String id,
        String key,
        String name,
        @Nullable String planId,
        String subjectId,
        Instant created,
        @Nullable Instant due,
        boolean overdue,
        @Nullable String assignee,
        List<String> candidateGroups,
        @Nullable String form) {}
