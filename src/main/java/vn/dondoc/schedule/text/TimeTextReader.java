package vn.dondoc.schedule.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.ScheduleNote;
import vn.dondoc.schedule.TimeRules;

/** The way from text to schedule; the room's door to it is {@link vn.dondoc.schedule.TimeText}. */
public final class TimeTextReader {

    /** Longer texts are prose, not a time. */
    private static final int LONGEST = 500;

    private TimeTextReader() {}

    public static Schedule read(String text, int planYear, LocalDate issued, TimeRules rules) {
        if (text.length() > LONGEST) {
            return notUnderstood(new ScheduleNote("schedule.note.tooLong", Integer.toString(LONGEST)));
        }
        List<Token> tokens = Tokenizer.tokens(text);
        if (tokens.stream().allMatch(token -> token.kind() == Token.Kind.SIGN && ".,;:-_…/".contains(token.text()))) {
            return Schedule.unspecified(true);
        }
        List<ScheduleNote> notes = new ArrayList<>();
        try {
            List<TimePart> parts = new ClauseReader(new Tokens(tokens), planYear, issued, notes).read();
            return new Combination(parts, planYear, new DueDates(rules, issued, notes), notes).schedule();
        } catch (NotUnderstood reason) {
            return notUnderstood(reason.note());
        }
    }

    private static Schedule notUnderstood(ScheduleNote reason) {
        return new Schedule(ScheduleKind.UNSPECIFIED, null, List.of(), null, false, List.of(reason));
    }
}
