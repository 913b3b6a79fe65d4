package vn.dondoc.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar that differs from the rule "Monday to Friday".
 *
 * @param name what the office has called it; null for a generated day
 * @param nameKey message key of a generated day's name; null for an office's entry
 * @param entered whether the office has entered it, so that it can be removed
 */
public record CalendarDayView(
        LocalDate day,
        DayKind kind,
        @Nullable String name,
        @Nullable String nameKey,
        boolean entered) {}
