package vn.dondoc.schedule.text;

import vn.dondoc.schedule.ScheduleNote;

/** A text that cannot be read with certainty; never leaves this package. */
final class NotUnderstood extends Exception {

    private final transient ScheduleNote note;

    NotUnderstood(String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.note = new ScheduleNote(messageKey, arguments);
    }

    ScheduleNote note() {
        return note;
    }
}
