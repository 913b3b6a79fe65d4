package vn.dondoc.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A time text as understood.
 *
 * @param start first day of a period or of work that starts on a date
 * @param due the dates on which something is due, ascending, each inclusive (until the end of that day)
 * @param recurrence RFC 5545 recurrence rule of recurring work
 * @param understood whether the whole text was read; false keeps the text and asks a person
 * @param notes what a reader should know, as message keys with arguments
 */
public record Schedule(
        ScheduleKind kind,
        @Nullable LocalDate start,
        List<LocalDate> due,
        @Nullable String recurrence,
        boolean understood,
        List<ScheduleNote> notes) {

    public Schedule {
        due = List.copyOf(due);
        notes = List.copyOf(notes);
    }

    public static Schedule unspecified(boolean understood) {
        return new Schedule(ScheduleKind.UNSPECIFIED, null, List.of(), null, understood, List.of());
    }
}
