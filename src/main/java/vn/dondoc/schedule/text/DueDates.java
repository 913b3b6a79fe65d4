package vn.dondoc.schedule.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.dondoc.schedule.ScheduleNote;
import vn.dondoc.schedule.TimeRules;

/** Collects due dates by an agency's rules, and notes what the rules have done to them. */
final class DueDates {

    private static final DateTimeFormatter VIETNAMESE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 4;

    private final TimeRules rules;
    private final LocalDate issued;
    private final List<ScheduleNote> notes;
    private final TreeSet<LocalDate> due = new TreeSet<>();
    private final TreeSet<LocalDate> before = new TreeSet<>();
    private final TreeSet<LocalDate> otherReading = new TreeSet<>();
    private boolean beforeStretch;

    DueDates(TimeRules rules, LocalDate issued, List<ScheduleNote> notes) {
        this.rules = rules;
        this.issued = issued;
        this.notes = notes;
    }

    /** Whether a day after "trước" is one day too late. */
    boolean shortens(Bound bound) {
        return bound == Bound.BEFORE && rules.exclusive();
    }

    /** A named day. */
    void addDay(LocalDate day, Bound bound) {
        LocalDate meant = shortens(bound) ? day.minusDays(1) : day;
        due.add(meant);
        if (bound == Bound.BEFORE) {
            before.add(meant);
            otherReading.add(shortens(bound) ? day : day.minusDays(1));
        }
    }

    /** A mark: a day, or a stretch that is due at its end or, after "trước", on the day before it begins. */
    void add(Mark mark, Bound bound) throws NotUnderstood {
        if (mark.isDay()) {
            addDay(mark.first(), bound);
        } else if (bound == Bound.BEFORE) {
            LocalDate meant = mark.first().minusDays(1);
            due.add(meant);
            before.add(meant);
            otherReading.add(mark.last());
            beforeStretch = true;
        } else {
            due.add(mark.last());
        }
    }

    /** The dates as collected, neither moved nor filtered. */
    NavigableSet<LocalDate> collected() {
        return due;
    }

    /** The dates after the day of issue, moved where the rules say so. */
    List<LocalDate> settled() {
        noteBefore();
        TreeSet<LocalDate> settled = new TreeSet<>();
        TreeSet<LocalDate> left = new TreeSet<>();
        TreeSet<LocalDate> arrived = new TreeSet<>();
        for (LocalDate day : due) {
            LocalDate moved = rules.moveToWorkingDay() ? rules.calendar().nextWorkingDay(day) : day;
            if (moved.isAfter(issued)) {
                settled.add(moved);
                if (!moved.equals(day)) {
                    left.add(day);
                    arrived.add(moved);
                }
            }
        }
        if (!left.isEmpty()) {
            notes.add(new ScheduleNote("schedule.note.moved", shown(left), shown(arrived)));
        }
        if (settled.isEmpty() && !due.isEmpty()) {
            notes.add(new ScheduleNote("schedule.note.past", shown(due)));
        }
        return List.copyOf(settled);
    }

    private void noteBefore() {
        if (before.isEmpty()) {
            return;
        }
        String key = beforeStretch ? "beforeStretch" : rules.exclusive() ? "beforeExclusive" : "beforeInclusive";
        notes.add(new ScheduleNote("schedule.note." + key, shown(before), shown(otherReading)));
    }

    private static String shown(Collection<LocalDate> days) {
        String list = days.stream().limit(SHOWN).map(VIETNAMESE::format).collect(Collectors.joining(", "));
        return days.size() > SHOWN ? list + ", …" : list;
    }
}
