package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One line of an assignment's history. */
public record AssignmentStep(
        Instant at,
        @Nullable String officer,
        @Nullable String onBehalfOf,
        String kind,
        @Nullable String text,
        @Nullable LocalDate dueOn) {}
