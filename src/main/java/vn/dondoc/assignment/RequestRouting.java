package vn.dondoc.assignment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.UnitId;

/** What the flow has to know of a request: until when an answer is due, and from which unit. */
public record RequestRouting(
        AssignmentId assignment, RequestKind kind, @Nullable UnitId unit, Instant dueAt) {}
