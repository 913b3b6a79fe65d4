package vn.dondoc.intake;

import java.util.List;
import java.util.stream.Stream;

/** A preview as lines, without what depends on the kind of file. */
final class Shown {

    private Shown() {}

    static Stream<String> lines(Preview.Appendix appendix, Preview.Criterion criterion) {
        String head = String.join(
                " | ",
                appendix.number() + " " + appendix.title() + " " + appendix.index(),
                String.valueOf(criterion.section()),
                String.valueOf(criterion.ordinal()),
                String.valueOf(criterion.code()),
                String.valueOf(criterion.title()),
                criterion.role().toString(),
                String.valueOf(criterion.maxScoreText()),
                String.valueOf(criterion.achievedText()),
                String.valueOf(criterion.targetText()));
        return Stream.concat(Stream.of(head), criterion.tasks().stream().map(Shown::line));
    }

    static String line(Preview.Task task) {
        return String.join(
                " | ",
                "  " + task.text(),
                names(task.lead()),
                names(task.implementing()),
                names(task.coordinating()),
                String.valueOf(task.timeText()),
                String.valueOf(task.note()));
    }

    private static String names(List<Preview.UnitName> units) {
        return units.stream()
                .map(unit -> unit.text() + "=" + unit.unit())
                .toList()
                .toString();
    }
}
