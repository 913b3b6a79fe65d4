package vn.dondoc.schedule.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.ScheduleNote;

/** Gives marks the month and year that their neighbours or the plan say. */
final class YearFill {

    private final int planYear;
    private final List<ScheduleNote> notes;

    YearFill(int planYear, List<ScheduleNote> notes) {
        this.planYear = planYear;
        this.notes = notes;
    }

    /** A list: a mark takes its year from the next one that has it, otherwise from the one before. */
    List<Mark> list(List<Mark> marks) throws NotUnderstood {
        List<Mark> filled = new ArrayList<>(marks);
        @Nullable Mark after = null;
        for (int at = marks.size() - 1; at >= 0; at--) {
            Mark mark = filled.get(at);
            if (after != null) {
                Integer year = after.year();
                if (mark.isBareDay() && !after.isBareDay()) {
                    mark = mark.inMonth(after.fromMonth());
                }
                mark = mark.year() == null && year != null ? mark.in(year) : mark;
            }
            filled.set(at, mark);
            after = mark;
        }
        int year = planYear;
        boolean assumed = false;
        for (int at = 0; at < filled.size(); at++) {
            Integer given = filled.get(at).year();
            if (given == null) {
                assumed |= at == 0;
                filled.set(at, filled.get(at).in(year));
            } else {
                year = given;
            }
        }
        if (assumed) {
            noteAssumed();
        }
        for (int at = 1; at < filled.size(); at++) {
            if (!filled.get(at - 1).first().isBefore(filled.get(at).first())) {
                throw new NotUnderstood("schedule.note.reversed");
            }
        }
        return filled;
    }

    /** Both ends of a range; a range that runs backwards within a year runs over New Year. */
    TimePart.Stretch range(Mark from, Mark to) throws NotUnderstood {
        if (from.isBareDay() && !to.isDay()) {
            throw new NotUnderstood("schedule.note.incompleteDate", Integer.toString(from.day()));
        }
        Mark first = from.isBareDay() && !to.isBareDay() ? from.inMonth(to.fromMonth()) : from;
        Mark last = to;
        Integer firstYear = first.year();
        Integer lastYear = last.year();
        if (firstYear == null && lastYear == null) {
            noteAssumed();
            first = first.in(planYear);
            last = last.in(planYear);
        } else if (firstYear == null && lastYear != null) {
            if (last.unit() == Mark.Unit.YEAR && lastYear != planYear) {
                throw new NotUnderstood("schedule.note.yearUnclear");
            }
            first = first.in(first.startsAfter(last) && last.unit() != Mark.Unit.YEAR ? lastYear - 1 : lastYear);
        } else if (firstYear != null && lastYear == null) {
            last = last.in(first.startsAfter(last) ? firstYear + 1 : firstYear);
        }
        if (first.first().isAfter(last.last())) {
            throw new NotUnderstood("schedule.note.reversed");
        }
        return new TimePart.Stretch(first.first(), last.last());
    }

    private void noteAssumed() {
        notes.add(new ScheduleNote("schedule.note.yearAssumed", Integer.toString(planYear)));
    }
}
