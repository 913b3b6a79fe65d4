package vn.dondoc.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.text.TimeTextReader;

/** Reads the "Thời gian thực hiện" of a plan. Pure: the same text, years and rules give the same schedule. */
public final class TimeText {

    private TimeText() {}

    /**
     * What a time text means. Never guesses: a text with a word that it cannot place, or with a date that cannot be,
     * comes back as {@link ScheduleKind#UNSPECIFIED}, not understood, with a note that says why; the caller keeps the
     * text. A blank text is UNSPECIFIED and understood.
     *
     * @param planYear the year that a date without year belongs to, and in which work recurs
     * @param issuedDate only due dates after this day are given; 1 January of the plan's year when null
     * @param rules the agency's way of reading
     */
    public static Schedule read(String text, int planYear, @Nullable LocalDate issuedDate, TimeRules rules) {
        LocalDate issued = issuedDate == null ? LocalDate.of(planYear, 1, 1) : issuedDate;
        return TimeTextReader.read(text, planYear, issued, rules);
    }
}
