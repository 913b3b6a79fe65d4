package vn.dondoc.process.inbox;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are asked for.
 *
 * @param plan only tasks of this plan and its work
 * @param key only tasks with this key
 * @param subject only tasks about this plan or assignment
 * @param dueUntil only tasks due on or before this day
 */
public record TaskQuery(
        @Nullable String plan,
        @Nullable String key,
        @Nullable String subject,
        @Nullable LocalDate dueUntil,
        int page,
        int size) {

    public static TaskQuery all() {
        return new TaskQuery(null, null, null, null, 0, 200);
    }
}
