package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.ScheduleNote;
import vn.dondoc.schedule.text.TimePart.Stretch;

/** Reads a clause that names days or stretches of the calendar: a bound, marks, ranges, "từ ... trở đi". */
final class DatedClause {

    private static final String[] BY = {
        "chậm nhất", "muộn nhất", "không muộn hơn", "không chậm hơn", "không quá", "hạn chót", "hạn cuối", "cuối"
    };
    private static final String[] UNTIL = {"cho đến", "đến", "tới"};
    private static final String[] ONWARDS = {
        "trở đi",
        "trở về sau",
        "về sau",
        "và các năm tiếp theo",
        "và những năm tiếp theo",
        "và các năm sau",
        "và những năm sau",
        "và các năm kế tiếp"
    };

    private final Tokens tokens;
    private final MarkReader marks;
    private final YearFill years;
    private final LocalDate issued;
    private final List<ScheduleNote> notes;
    private Bound lastBound = Bound.ON;
    private boolean hourNamed;

    DatedClause(Tokens tokens, int planYear, LocalDate issued, List<ScheduleNote> notes) {
        this.tokens = tokens;
        this.marks = new MarkReader(tokens, planYear);
        this.years = new YearFill(planYear, notes);
        this.issued = issued;
        this.notes = notes;
    }

    /**
     * The clause that stands here, or null with nothing consumed.
     *
     * @param joined whether it goes on after "và" or a comma, so that a bound before it still holds
     */
    @Nullable
    TimePart read(boolean joined) throws NotUnderstood {
        int place = tokens.place();
        TimePart part = tokens.word("kể từ", "tính từ", "bắt đầu từ", "bắt đầu", "từ") ? since() : bounded(joined);
        if (part == null) {
            tokens.back(place);
        } else if (hourNamed) {
            notes.add(new ScheduleNote("schedule.note.hour"));
        }
        hourNamed = false;
        return part;
    }

    private @Nullable TimePart since() throws NotUnderstood {
        if (tokens.word("nay")) {
            tokens.word(ONWARDS);
            if (tokens.word(UNTIL)) {
                tokens.word("hết", "cuối");
                Mark last = marks.read();
                return last == null ? null : spell(until(last), last.year() != null);
            }
            return new TimePart.Since(issued);
        }
        tokens.word("đầu");
        Mark first = marks.read();
        if (first == null) {
            return null;
        }
        Mark last = rangeEnd(first);
        if (last != null) {
            return spell(years.range(first, last), first.year() != null || last.year() != null);
        }
        tokens.word(ONWARDS);
        return new TimePart.Since(years.list(List.of(first)).get(0).first());
    }

    private Stretch until(Mark last) throws NotUnderstood {
        LocalDate end = years.list(List.of(last)).get(0).last();
        if (end.isBefore(issued)) {
            throw new NotUnderstood("schedule.note.reversed");
        }
        return new Stretch(issued, end);
    }

    private @Nullable Mark rangeEnd(Mark first) {
        int place = tokens.place();
        boolean dash = tokens.sign("-");
        if (dash || tokens.word(UNTIL)) {
            tokens.word("hết", "cuối");
            Mark last = marks.readAfter(first);
            boolean plain = !dash || first.unit() == Mark.Unit.YEAR || (last != null && last.unit() != Mark.Unit.YEAR);
            if (last != null && plain) {
                return last;
            }
        }
        tokens.back(place);
        return null;
    }

    private @Nullable TimePart bounded(boolean joined) throws NotUnderstood {
        Bound bound = bound();
        DayOfWeek weekday = new WeekdayReader(tokens).read();
        if (weekday != null) {
            return new TimePart.Weekdays(List.of(weekday), bound);
        }
        Mark first = marks.read();
        if (first == null && tokens.peek(0).isNumber(1, 31) && tokens.seesSign(1, "-")) {
            first = Mark.bareDay(tokens.next().value());
        }
        if (first == null) {
            return null;
        }
        Mark last = rangeEnd(first);
        if (last != null) {
            return bound == Bound.ON
                    ? spell(years.range(first, last), first.year() != null || last.year() != null)
                    : null;
        }
        List<Mark> list = list(first);
        if (bound == Bound.ON && joined && first.isDay()) {
            bound = lastBound;
        }
        lastBound = first.isDay() ? bound : Bound.ON;
        if (list.stream().allMatch(Mark::isBareDay)) {
            return new TimePart.BareDays(list.stream().map(Mark::day).toList(), bound);
        }
        if (bound == Bound.ON && tokens.word(ONWARDS)) {
            return new TimePart.Since(years.list(list).get(0).first());
        }
        boolean yearGiven = list.stream().anyMatch(mark -> mark.year() != null);
        List<Mark> filled = years.list(list);
        return first.isDay() || bound != Bound.ON ? dates(filled, bound) : spells(filled, yearGiven);
    }

    private Bound bound() {
        Bound bound = Bound.ON;
        while (true) {
            if (tokens.word("trước")) {
                bound = Bound.BEFORE;
            } else if (tokens.word("cuối")) {
                bound = bound == Bound.UNTIL ? bound : Bound.BY;
            } else if (tokens.word(BY)) {
                bound = bound == Bound.BEFORE ? bound : Bound.BY;
            } else if (tokens.word(UNTIL) || tokens.word("hết")) {
                bound = bound == Bound.ON ? Bound.UNTIL : bound;
            } else if (hour()) {
                bound = bound == Bound.BEFORE ? Bound.BY : bound;
                hourNamed = true;
            } else if (bound == Bound.ON || (!tokens.word("là", "vào", "trong", "thời điểm") && !tokens.sign(":"))) {
                return bound;
            }
        }
    }

    /** "17h00", "16 giờ 30 phút"; nothing consumed where there is none. */
    private boolean hour() {
        int place = tokens.place();
        Token hour = tokens.next();
        if (hour.kind() == Token.Kind.NUMBER && hour.value() <= 24 && tokens.word("h", "giờ", "g")) {
            if (tokens.peek(0).kind() == Token.Kind.NUMBER) {
                tokens.next();
            }
            tokens.word("phút", "p");
            tokens.sign("'’,");
            return true;
        }
        tokens.back(place);
        return false;
    }

    private List<Mark> list(Mark first) {
        List<Mark> list = new ArrayList<>(List.of(first));
        while (true) {
            int place = tokens.place();
            Mark previous = list.get(list.size() - 1);
            boolean sign = tokens.sign(",;&+");
            Mark next = tokens.word("và") || sign ? marks.readAfter(previous) : null;
            if (next == null || next.unit() != first.unit()) {
                tokens.back(place);
                return list;
            }
            list.add(next);
        }
    }

    private static TimePart dates(List<Mark> filled, Bound bound) throws NotUnderstood {
        for (Mark mark : filled) {
            mark.last();
        }
        return new TimePart.Dates(filled, bound);
    }

    private static TimePart spells(List<Mark> filled, boolean yearGiven) throws NotUnderstood {
        List<Stretch> stretches = new ArrayList<>();
        for (Mark mark : filled) {
            stretches.add(new Stretch(mark.first(), mark.last()));
        }
        boolean quarters = filled.stream().allMatch(mark -> mark.unit() == Mark.Unit.QUARTER);
        return new TimePart.Spells(stretches, yearGiven, quarters);
    }

    private static TimePart spell(Stretch stretch, boolean yearGiven) {
        return new TimePart.Spells(List.of(stretch), yearGiven, false);
    }
}
