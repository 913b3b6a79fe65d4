package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.ScheduleNote;

/** Reads a whole text, clause by clause. A word that fits to nothing makes the text not understood. */
final class ClauseReader {

    private static final String[] CONTINUOUS = {
        "thường xuyên liên tục", "thường xuyên", "liên tục", "quanh năm", "thường niên liên tục"
    };

    /** Words that say nothing about time. */
    private static final String[] FILLERS = {
        "thời gian thực hiện",
        "thời gian hoàn thành",
        "thời gian",
        "thời hạn hoàn thành",
        "thời hạn thực hiện",
        "thời hạn",
        "hạn hoàn thành",
        "thực hiện",
        "hoàn thành",
        "triển khai",
        "tiến hành",
        "tổ chức",
        "báo cáo",
        "giai đoạn",
        "dự kiến",
        "xong",
        "trong",
        "vào",
        "là",
        "cả",
        "suốt",
        "duy trì",
        "nhiệm vụ",
        "các"
    };

    private final Tokens tokens;
    private final EventReader events;
    private final CycleReader cycles;
    private final DatedClause dated;

    ClauseReader(Tokens tokens, int planYear, LocalDate issued, List<ScheduleNote> notes) {
        this.tokens = tokens;
        this.events = new EventReader(tokens);
        this.cycles = new CycleReader(tokens);
        this.dated = new DatedClause(tokens, planYear, issued, notes);
    }

    List<TimePart> read() throws NotUnderstood {
        List<TimePart> parts = new ArrayList<>();
        boolean joined = separators();
        while (!tokens.done()) {
            TimePart part = clause(joined);
            if (part == null) {
                throw new NotUnderstood("schedule.note.leftOver", tokens.rest());
            }
            parts.add(part);
            joined = separators();
        }
        return parts;
    }

    /** Skips what parts clauses; whether the next clause goes on in the same breath. */
    private boolean separators() {
        boolean joined = false;
        while (!tokens.done()) {
            if (tokens.sign(",&+") || tokens.word("và")) {
                joined = true;
            } else if (!tokens.sign(";.:()[]/-•*…")) {
                return joined;
            }
        }
        return joined;
    }

    private @Nullable TimePart clause(boolean joined) throws NotUnderstood {
        TimePart part = plainClause(joined);
        int place = tokens.place();
        while (part == null && tokens.word(FILLERS)) {
            tokens.sign(":");
            if (tokens.done()) {
                break;
            }
            part = plainClause(joined);
        }
        if (part == null) {
            tokens.back(place);
            return null;
        }
        trailingFillers();
        return part;
    }

    private void trailingFillers() {
        int place = tokens.place();
        if (tokens.word("thực hiện", "hoàn thành", "xong") && !tokens.done() && !tokens.seesSign(0, ",;.()")) {
            tokens.back(place);
        }
    }

    private @Nullable TimePart plainClause(boolean joined) throws NotUnderstood {
        TimePart part = events.event();
        if (part == null && tokens.word(CONTINUOUS)) {
            part = new TimePart.Continuous();
        }
        if (part == null) {
            part = cycles.read();
        }
        if (part == null) {
            part = weekdays(Bound.ON);
        }
        if (part == null) {
            part = dated.read(joined);
        }
        if (part == null) {
            part = boundWeekdays();
        }
        if (part == null) {
            part = events.elsewhere();
        }
        if (part == null && tokens.word("định kỳ")) {
            part = new TimePart.Periodic();
        }
        return part;
    }

    private @Nullable TimePart boundWeekdays() {
        int place = tokens.place();
        Bound bound = tokens.word("trước") ? Bound.BEFORE : tokens.word("chậm nhất", "muộn nhất") ? Bound.BY : Bound.ON;
        tokens.word("là", "vào");
        TimePart part = bound == Bound.ON ? null : weekdays(bound);
        if (part == null) {
            tokens.back(place);
        }
        return part;
    }

    private @Nullable TimePart weekdays(Bound bound) {
        int place = tokens.place();
        tokens.word("sáng", "chiều", "ngày", "vào");
        if (tokens.word("chủ nhật")) {
            return new TimePart.Weekdays(List.of(DayOfWeek.SUNDAY), bound);
        }
        boolean shortened = tokens.word("th", "t");
        if (shortened || tokens.word("thứ")) {
            DayOfWeek day = weekday(tokens.next());
            if (day != null && (!shortened || tokens.seesWord(0, "hàng tuần", "mỗi tuần"))) {
                return new TimePart.Weekdays(List.of(day), bound);
            }
        }
        tokens.back(place);
        return null;
    }

    private static @Nullable DayOfWeek weekday(Token token) {
        if (token.isNumber(2, 7)) {
            return DayOfWeek.of(token.value() - 1);
        }
        return switch (token.text()) {
            case "hai" -> DayOfWeek.MONDAY;
            case "ba" -> DayOfWeek.TUESDAY;
            case "tư" -> DayOfWeek.WEDNESDAY;
            case "năm" -> DayOfWeek.THURSDAY;
            case "sáu" -> DayOfWeek.FRIDAY;
            case "bảy" -> DayOfWeek.SATURDAY;
            default -> null;
        };
    }
}
