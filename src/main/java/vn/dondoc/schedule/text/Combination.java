package vn.dondoc.schedule.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.ScheduleNote;
import vn.dondoc.schedule.text.TimePart.Cycle;
import vn.dondoc.schedule.text.TimePart.Dates;
import vn.dondoc.schedule.text.TimePart.Since;
import vn.dondoc.schedule.text.TimePart.Spells;
import vn.dondoc.schedule.text.TimePart.Stretch;

/** Puts together what the clauses of one text say. Clauses that do not belong together are not understood. */
final class Combination {

    private final List<TimePart> parts;
    private final int planYear;
    private final DueDates due;
    private final List<ScheduleNote> notes;

    Combination(List<TimePart> parts, int planYear, DueDates due, List<ScheduleNote> notes) {
        this.parts = parts;
        this.planYear = planYear;
        this.due = due;
        this.notes = notes;
    }

    Schedule schedule() throws NotUnderstood {
        boolean elsewhere = has(TimePart.Elsewhere.class);
        boolean event = has(TimePart.Event.class);
        boolean cycle = has(Cycle.class);
        boolean continuous = has(TimePart.Continuous.class) || has(TimePart.Daily.class);
        if (elsewhere && !cycle && !has(TimePart.Continuous.class)) {
            throw new NotUnderstood("schedule.note.elsewhere");
        }
        if (elsewhere && cycle) {
            note("datesElsewhere");
        }
        if (event && parts.size() == 1) {
            return plain(ScheduleKind.EVENT_DRIVEN);
        }
        if (!cycle && ((event && !continuous) || has(TimePart.Periodic.class))) {
            throw unclear();
        }
        if (event) {
            note("alsoEvent");
        }
        if (cycle && !(continuous && onlyYearly())) {
            if (continuous) {
                note("alsoContinuous");
            }
            return new Cycles(parts, planYear, due, notes).schedule();
        }
        if (has(TimePart.BareDays.class) || has(TimePart.Weekdays.class)) {
            throw unclear();
        }
        return continuous ? continuous() : once();
    }

    private boolean onlyYearly() {
        return of(Cycle.class).allMatch(Cycle::yearly)
                && !has(Dates.class)
                && !has(TimePart.BareDays.class)
                && !has(TimePart.Weekdays.class);
    }

    private Schedule continuous() throws NotUnderstood {
        if (has(TimePart.Daily.class)) {
            note("daily");
        }
        List<Dates> dates = of(Dates.class).toList();
        List<Spells> spells = of(Spells.class).toList();
        if (has(Since.class) && dates.isEmpty() && spells.isEmpty()) {
            return once();
        }
        if (has(Since.class)) {
            throw unclear();
        }
        if (dates.isEmpty() && spells.isEmpty()) {
            return plain(ScheduleKind.CONTINUOUS);
        }
        if (dates.isEmpty()
                && spells.size() == 1
                && spells.get(0).stretches().stream().allMatch(Stretch::wholeYears)) {
            return plain(ScheduleKind.CONTINUOUS);
        }
        if (dates.isEmpty() && spells.size() == 1 && spells.get(0).stretches().size() == 1) {
            note("alsoContinuous");
            return once();
        }
        if (spells.isEmpty()
                && dates.size() == 1
                && dates.get(0).bound() != Bound.BEFORE
                && endsTheYear(dates.get(0))) {
            return plain(ScheduleKind.CONTINUOUS);
        }
        throw unclear();
    }

    private static boolean endsTheYear(Dates dates) throws NotUnderstood {
        LocalDate last = dates.marks().get(0).last();
        return dates.marks().size() == 1 && last.getDayOfYear() == last.lengthOfYear();
    }

    private Schedule once() throws NotUnderstood {
        List<Since> since = of(Since.class).toList();
        List<Spells> spells = of(Spells.class).toList();
        List<Dates> dates = of(Dates.class).toList();
        if (since.size() + spells.size() > 1) {
            throw unclear();
        }
        addAll(dates);
        if (!since.isEmpty()) {
            LocalDate start = since.get(0).start();
            return dates.isEmpty()
                    ? new Schedule(ScheduleKind.FROM_DATE, start, List.of(), null, true, notes)
                    : period(new Stretch(start, LocalDate.MAX));
        }
        if (spells.isEmpty()) {
            return onDates();
        }
        List<Stretch> stretches = spells.get(0).stretches();
        if (!dates.isEmpty()) {
            return stretches.size() == 1 ? period(stretches.get(0)) : several(spells.get(0));
        }
        return several(spells.get(0));
    }

    /** A stretch within which a date is due. */
    private Schedule period(Stretch stretch) throws NotUnderstood {
        LocalDate last = due.collected().last();
        if (due.collected().size() > 1 || last.isBefore(stretch.first()) || last.isAfter(stretch.last())) {
            throw unclear();
        }
        return timed(ScheduleKind.PERIOD, stretch.first(), null);
    }

    private Schedule onDates() throws NotUnderstood {
        if (due.collected().isEmpty()) {
            throw unclear();
        }
        if (due.collected().size() == 1) {
            return timed(ScheduleKind.BY_DATE, null, null);
        }
        note("severalDates");
        return timed(ScheduleKind.RECURRING, null, Recurrence.yearly(due.collected()));
    }

    private Schedule several(Spells spells) throws NotUnderstood {
        List<Stretch> stretches = spells.stretches();
        if (!due.collected().isEmpty()) {
            throw unclear();
        }
        if (!spells.adjacent() && !spells.apart()) {
            throw unclear();
        }
        for (Stretch stretch : stretches) {
            due.addDay(stretch.last(), Bound.BY);
        }
        if (!spells.adjacent()) {
            note("severalDates");
            return timed(ScheduleKind.RECURRING, null, Recurrence.yearly(due.collected()));
        }
        if (spells.quarters() && stretches.size() > 3) {
            throw unclear();
        }
        if (stretches.size() > 1) {
            note("oneSpan");
            LocalDate last = due.collected().last();
            due.collected().removeIf(day -> !day.equals(last));
        }
        return timed(ScheduleKind.PERIOD, stretches.get(0).first(), null);
    }

    /** Dates of several clauses; they must ascend, or their years are not what they seem. */
    private void addAll(List<Dates> dates) throws NotUnderstood {
        List<LocalDate> named = new ArrayList<>();
        for (Dates clause : dates) {
            for (Mark mark : clause.marks()) {
                due.add(mark, clause.bound());
                named.add(mark.last());
            }
        }
        if (!named.stream().sorted().distinct().toList().equals(named)) {
            throw unclear();
        }
    }

    private Schedule timed(ScheduleKind kind, @Nullable LocalDate start, @Nullable String recurrence) {
        List<LocalDate> settled = due.settled();
        return new Schedule(kind, start, settled, recurrence, true, notes);
    }

    private Schedule plain(ScheduleKind kind) {
        return new Schedule(kind, null, List.of(), null, true, notes);
    }

    private boolean has(Class<? extends TimePart> kind) {
        return parts.stream().anyMatch(kind::isInstance);
    }

    private <T extends TimePart> Stream<T> of(Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast);
    }

    private void note(String key) {
        notes.add(new ScheduleNote("schedule.note." + key));
    }

    static NotUnderstood unclear() {
        return new NotUnderstood("schedule.note.unclear");
    }
}
