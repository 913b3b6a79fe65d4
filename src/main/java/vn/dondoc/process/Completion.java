package vn.dondoc.process;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Actor;

/** What the completion of one kind of user task means: one use case, and at most one fact for a gateway. */
@FunctionalInterface
interface Completion {

    /** Calls the use case and gives the fact for the gateway that follows, if any. */
    @Nullable
    Fact complete(Subject subject, Submission submission);

    /** Who completes, and what the task is about. */
    record Subject(
            Actor actor, String businessKey, @Nullable String requestId) {}

    /** A routing fact. */
    record Fact(String name, boolean value) {
        Map<String, Object> asVariables() {
            return Map.of(name, value);
        }
    }
}
