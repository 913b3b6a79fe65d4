package vn.dondoc.assignment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.OfficerId;

/** A request around an assignment, with its answer once there is one. */
public record RequestCard(
        RequestId id,
        AssignmentId assignment,
        RequestKind kind,
        OfficerId askedBy,
        Instant askedAt,
        String text,
        @Nullable String proposal,
        @Nullable LocalDate wantedDue,
        @Nullable LocalDate formerDue,
        LocalDate answerDue,
        @Nullable String answer,
        @Nullable Boolean granted) {}
