package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** A piece of work while it is being read. */
final class TaskDraft {

    String text = "";
    String lead = "";
    String implementing = "";
    String coordinating = "";
    String responsibleLeader = "";
    String time = "";
    String deliverable = "";
    String note = "";
    final Map<String, String> unmapped = new LinkedHashMap<>();
    final Set<String> inherited = new TreeSet<>();
    final String source;

    TaskDraft(String source) {
        this.source = source;
    }

    /** Whether its row says anything at all about work. */
    boolean isBlank() {
        return (text + lead + implementing + coordinating + responsibleLeader + time + deliverable + note).isEmpty();
    }

    Preview.Task task(Predicate<String> isUnit) {
        return new Preview.Task(
                orNull(text),
                units(lead, isUnit),
                units(implementing, isUnit),
                units(coordinating, isUnit),
                orNull(responsibleLeader),
                orNull(time),
                null,
                orNull(deliverable),
                orNull(note),
                new TreeSet<>(inherited),
                source,
                unmapped);
    }

    private static List<Preview.UnitName> units(String cell, Predicate<String> isUnit) {
        List<Preview.UnitName> units = new ArrayList<>();
        for (String name : UnitCells.split(cell, isUnit)) {
            units.add(new Preview.UnitName(name, null));
        }
        return units;
    }

    static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The cell of a column of work. */
    String get(Column column) {
        return switch (column) {
            case WORK -> text;
            case LEAD -> lead;
            case IMPLEMENTING -> implementing;
            case COORDINATING -> coordinating;
            case TIME -> time;
            case RESPONSIBLE_LEADER -> responsibleLeader;
            case DELIVERABLE -> deliverable;
            default -> note;
        };
    }

    /** Sets the cell of a column of work; names and times lose the sign that ended their sentence. */
    void put(Column column, String value) {
        String bare = value.replaceAll("[\\s;.]+$", "");
        switch (column) {
            case WORK -> text = value;
            case LEAD -> lead = bare;
            case IMPLEMENTING -> implementing = bare;
            case COORDINATING -> coordinating = bare;
            case TIME -> time = bare;
            case RESPONSIBLE_LEADER -> responsibleLeader = bare;
            case DELIVERABLE -> deliverable = value;
            default -> note = value;
        }
    }
}
