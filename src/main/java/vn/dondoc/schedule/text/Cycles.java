package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.ScheduleNote;
import vn.dondoc.schedule.text.TimePart.BareDays;
import vn.dondoc.schedule.text.TimePart.Cycle;
import vn.dondoc.schedule.text.TimePart.Dates;
import vn.dondoc.schedule.text.TimePart.Fit;
import vn.dondoc.schedule.text.TimePart.Since;
import vn.dondoc.schedule.text.TimePart.Spells;
import vn.dondoc.schedule.text.TimePart.Stretch;
import vn.dondoc.schedule.text.TimePart.Weekdays;

/** Makes recurring work out of cycles, the days in them, dates beside them and the stretch they run in. */
final class Cycles {

    private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

    private final List<Cycle> cycles;
    private final List<BareDays> bareDays;
    private final List<Weekdays> weekdays;
    private final List<Dates> dates;
    private final List<Spells> spells;
    private final List<Since> since;
    private final DueDates due;
    private final List<ScheduleNote> notes;
    private Stretch horizon;
    private @Nullable LocalDate start;
    private boolean limited;

    Cycles(List<TimePart> parts, int planYear, DueDates due, List<ScheduleNote> notes) {
        this.cycles = of(parts, Cycle.class);
        this.bareDays = of(parts, BareDays.class);
        this.weekdays = of(parts, Weekdays.class);
        this.dates = of(parts, Dates.class);
        this.spells = of(parts, Spells.class);
        this.since = of(parts, Since.class);
        this.due = due;
        this.notes = notes;
        this.horizon = new Stretch(LocalDate.of(planYear, 1, 1), LocalDate.of(planYear, 12, 31));
    }

    private static <T extends TimePart> List<T> of(List<TimePart> parts, Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Schedule schedule() throws NotUnderstood {
        boolean onDays = dates.stream()
                .allMatch(clause ->
                        clause.bound() != Bound.UNTIL && clause.marks().stream().allMatch(Mark::isDay));
        if (!onDays || bareDays.size() > 1 || weekdays.size() > 1 || spells.size() + since.size() > 1) {
            throw Combination.unclear();
        }
        boolean everyYear = !spells.isEmpty() && yearlyStretch(spells.get(0));
        if (!everyYear) {
            limit();
        }
        String rule;
        if (everyYear) {
            spells.get(0).stretches().forEach(stretch -> due.addDay(stretch.last(), Bound.BY));
            rule = Recurrence.yearly(due.collected());
        } else if (cycles.stream().anyMatch(Cycle::weekly)) {
            rule = weekly();
        } else if (!weekdays.isEmpty()) {
            throw Combination.unclear();
        } else if (!bareDays.isEmpty()) {
            rule = onDays();
        } else {
            rule = dates.isEmpty() ? atEnds() : onGivenDates();
        }
        LocalDate last =
                due.collected().isEmpty() ? horizon.last() : due.collected().last();
        String until = limited && rule != null && last.isBefore(horizon.last().plusMonths(2))
                ? ";UNTIL=" + BASIC.format(last.isAfter(horizon.last()) ? last : horizon.last())
                : "";
        List<LocalDate> settled = due.settled();
        return new Schedule(ScheduleKind.RECURRING, start, settled, rule == null ? null : rule + until, true, notes);
    }

    /** "Quý IV hàng năm", "tháng 6, tháng 12 hàng năm". */
    private boolean yearlyStretch(Spells spell) {
        return cycles.size() == 1
                && cycles.get(0).yearly()
                && !spell.yearGiven()
                && spell.apart()
                && !spell.stretches().get(0).wholeYears()
                && bareDays.isEmpty()
                && dates.isEmpty()
                && weekdays.isEmpty();
    }

    private void limit() throws NotUnderstood {
        if (!since.isEmpty()) {
            LocalDate from = since.get(0).start();
            start = from;
            int year = Math.max(from.getYear(), horizon.first().getYear());
            horizon = new Stretch(from, LocalDate.of(year, 12, 31));
        } else if (!spells.isEmpty()) {
            List<Stretch> stretches = spells.get(0).stretches();
            if (stretches.size() > 1 && !stretches.stream().allMatch(Stretch::wholeYears)) {
                throw Combination.unclear();
            }
            horizon = new Stretch(
                    stretches.get(0).first(),
                    stretches.get(stretches.size() - 1).last());
            start = horizon.first();
            limited = true;
        }
    }

    private @Nullable String weekly() throws NotUnderstood {
        if (!bareDays.isEmpty() || !dates.isEmpty()) {
            throw Combination.unclear();
        }
        boolean named = !weekdays.isEmpty();
        List<DayOfWeek> days = named ? weekdays.get(0).days() : List.of(DayOfWeek.FRIDAY);
        Bound bound = named ? weekdays.get(0).bound() : Bound.ON;
        for (DayOfWeek day : days) {
            LocalDate date = horizon.first().with(TemporalAdjusters.nextOrSame(day));
            for (; !date.isAfter(horizon.last()); date = date.plusWeeks(1)) {
                due.addDay(date, bound);
            }
        }
        SortedSet<Integer> months = monthsOfAll();
        if (!months.isEmpty()) {
            addDays(months, 0, List.of(31), Bound.BY);
            note("shortestCycle");
        }
        if (!named) {
            note("weekEnd");
        }
        return Recurrence.weekly(
                due.shortens(bound) ? days.stream().map(day -> day.minus(1)).toList() : days);
    }

    /** "Trước ngày 12 tháng cuối quý và ngày 12/12/2024". */
    private @Nullable String onDays() throws NotUnderstood {
        List<Cycle> fitting = cycles.stream()
                .filter(cycle -> cycle.fit() != Fit.END)
                .distinct()
                .toList();
        if (fitting.size() > 1) {
            fitting = fitting.stream()
                    .filter(cycle -> cycle.fit() == Fit.NEEDS_DAY)
                    .toList();
        }
        if (fitting.size() != 1) {
            throw Combination.unclear();
        }
        Cycle cycle = fitting.get(0);
        boolean unsaid = cycle.fit() == Fit.NEEDS_DAY && cycles.size() == 1;
        if (unsaid
                || cycles.stream()
                        .anyMatch(
                                other -> other.months().size() != cycle.months().size())) {
            throw Combination.unclear();
        }
        BareDays named = bareDays.get(0);
        addDays(cycle.months(), cycle.shift(), named.days(), named.bound());
        TreeSet<LocalDate> regular = new TreeSet<>(due.collected());
        for (Dates clause : dates) {
            for (Mark mark : clause.marks()) {
                due.add(mark, clause.bound());
            }
        }
        if (!regular.containsAll(due.collected())) {
            note("extraDate");
        }
        if (named.days().stream().anyMatch(day -> day > 28)) {
            note("lastDayInstead");
        }
        return Recurrence.onDays(
                Recurrence.shifted(cycle.months(), cycle.shift()), named.days(), due.shortens(named.bound()));
    }

    private String atEnds() throws NotUnderstood {
        if (cycles.stream().anyMatch(cycle -> cycle.fit() == Fit.NEEDS_DAY)) {
            throw Combination.unclear();
        }
        SortedSet<Integer> months = monthsOfAll();
        addDays(months, 0, List.of(31), Bound.BY);
        note("cycleEnd");
        return Recurrence.endOf(months);
    }

    /** "Hằng năm, trước ngày 15/12": as many dates as the cycle has turns. */
    private @Nullable String onGivenDates() throws NotUnderstood {
        int named = dates.stream().mapToInt(clause -> clause.marks().size()).sum();
        Cycle cycle = cycles.get(0);
        boolean turns = cycle.yearly() || named == cycle.months().size();
        boolean limits = !spells.isEmpty() || !since.isEmpty();
        if (cycles.size() != 1 || limits || !turns || !inOneYear()) {
            throw Combination.unclear();
        }
        for (Dates clause : dates) {
            for (Mark mark : clause.marks()) {
                due.add(mark, clause.bound());
            }
        }
        return Recurrence.yearly(due.collected());
    }

    private boolean inOneYear() {
        return dates.stream()
                        .flatMap(clause -> clause.marks().stream())
                        .map(Mark::year)
                        .distinct()
                        .count()
                == 1;
    }

    private SortedSet<Integer> monthsOfAll() {
        SortedSet<Integer> months = new TreeSet<>();
        cycles.forEach(cycle -> months.addAll(cycle.months()));
        return months;
    }

    /** Adds these days of these months within the horizon; the horizon counts before the shift. */
    private void addDays(SortedSet<Integer> months, int shift, List<Integer> days, Bound bound) {
        for (int year = horizon.first().getYear(); year <= horizon.last().getYear(); year++) {
            for (int month : months) {
                for (int day : days) {
                    LocalDate turn = clipped(YearMonth.of(year, month), day);
                    if (!turn.isBefore(horizon.first()) && !turn.isAfter(horizon.last())) {
                        due.addDay(clipped(YearMonth.of(year, month).plusMonths(shift), day), bound);
                    }
                }
            }
        }
    }

    private static LocalDate clipped(YearMonth month, int day) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }

    private void note(String key) {
        notes.add(new ScheduleNote("schedule.note." + key));
    }
}
