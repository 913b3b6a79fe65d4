package vn.dondoc.schedule.text;

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
        "hạn",
        "gửi",
        "nộp",
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
        openings();
        boolean joined = false;
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

    /** Skips bullets and brackets, but no dots: they stand for what is left blank. */
    private void openings() {
        while (tokens.sign("-•*+([:")) {
            // One after another.
        }
    }

    /** Skips what parts clauses; whether the next clause goes on in the same breath. */
    private boolean separators() {
        boolean joined = false;
        while (!tokens.done()) {
            boolean slash = tokens.seesSign(0, "/") && tokens.peek(1).kind() == Token.Kind.WORD;
            if (tokens.sign(",&+") || tokens.word("và")) {
                joined = true;
            } else if (slash) {
                tokens.next();
            } else if (!tokens.sign(";.:()[]-•*")) {
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
            part = dated.read(joined);
        }
        if (part == null) {
            part = events.elsewhere();
        }
        if (part == null && tokens.word("định kỳ")) {
            part = new TimePart.Periodic();
        }
        return part;
    }
}
