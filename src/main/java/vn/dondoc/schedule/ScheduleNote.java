package vn.dondoc.schedule;

import java.util.List;

/** A remark on a schedule: a key in {@code messages-schedule.properties} and its arguments. */
public record ScheduleNote(String messageKey, List<Object> arguments) {

    public ScheduleNote(String messageKey, Object... arguments) {
        this(messageKey, List.of(arguments));
    }
}
