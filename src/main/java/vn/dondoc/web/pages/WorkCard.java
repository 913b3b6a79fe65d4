package vn.dondoc.web.pages;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A piece of work as lists show it. */
public record WorkCard(
        String id,
        String plan,
        String planNumber,
        String text,
        String criterion,
        @Nullable String target,
        @Nullable String deliverable,
        String unit,
        String unitName,
        @Nullable String officer,
        @Nullable LocalDate due,
        String time,
        @Nullable String result,
        @Nullable LocalDate completedOn,
        boolean late) {}
