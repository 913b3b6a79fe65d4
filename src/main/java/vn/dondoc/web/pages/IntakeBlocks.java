package vn.dondoc.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.Preview;
import vn.dondoc.organization.UnitDirectory;
import vn.dondoc.organization.UnitView;

/** Draws the rows of one preview. */
final class IntakeBlocks {

    private final Preview preview;
    private final IntakeSource source;
    private final UnitDirectory directory;
    private final Map<String, UnitView> units;
    private final IntakeWords words;
    private final LocalDate today;
    private final Map<String, List<Finding>> findings;
    private final Map<String, List<UnitView>> suggestions = new HashMap<>();

    IntakeBlocks(
            Preview preview,
            IntakeSource source,
            UnitDirectory directory,
            List<UnitView> units,
            IntakeWords words,
            LocalDate today) {
        this.preview = preview;
        this.source = source;
        this.directory = directory;
        this.units = units.stream().collect(Collectors.toMap(unit -> unit.id().value(), unit -> unit));
        this.words = words;
        this.today = today;
        this.findings = preview.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> IntakePlace.of(finding.path()).anchor()));
    }

    /** Some criteria of an appendix, from a position on. */
    List<IntakeBlock> some(int appendix, int from, int count) {
        List<Preview.Criterion> criteria = preview.appendices().get(appendix).criteria();
        List<IntakeBlock> blocks = new ArrayList<>();
        for (int position = from; position < Math.min(criteria.size(), from + count); position++) {
            blocks.add(one(appendix, position));
        }
        return blocks;
    }

    IntakeBlock one(int appendix, int position) {
        Preview.Appendix whole = preview.appendices().get(appendix);
        Preview.Criterion row = whole.criteria().get(position);
        List<Finding> here = findings.getOrDefault(new IntakePlace(appendix, position, null).anchor(), List.of());
        List<@Nullable String> sources = new ArrayList<>();
        sources.add(row.source());
        row.tasks().forEach(task -> sources.add(task.source()));
        List<IntakeBlock.Task> tasks = new ArrayList<>();
        for (int i = 0; i < row.tasks().size(); i++) {
            String path = "/appendices/" + appendix + "/criteria/" + position + "/tasks/" + i;
            tasks.add(task(path, row.tasks().get(i), about(here, i)));
        }
        List<Finding> own = here.stream()
                .filter(finding -> {
                    Integer task = IntakePlace.of(finding.path()).task();
                    return task == null || task >= row.tasks().size();
                })
                .toList();
        return new IntakeBlock(appendix, position, row, heading(whole, position), own, tasks, source.of(sources));
    }

    private static List<Finding> about(List<Finding> here, int task) {
        return here.stream()
                .filter(finding -> Integer.valueOf(task)
                        .equals(IntakePlace.of(finding.path()).task()))
                .toList();
    }

    private static Preview.@Nullable Section heading(Preview.Appendix appendix, int position) {
        String numeral = appendix.criteria().get(position).section();
        String before =
                position == 0 ? null : appendix.criteria().get(position - 1).section();
        if (numeral == null || numeral.equals(before)) {
            return null;
        }
        return appendix.sections().stream()
                .filter(section -> section.numeral().equals(numeral))
                .findFirst()
                .orElse(null);
    }

    private IntakeBlock.Task task(String path, Preview.Task row, List<Finding> about) {
        return new IntakeBlock.Task(
                path,
                row,
                words.of(row.timeText(), row.schedule()),
                units(path + "/lead", row.lead()),
                units(path + "/implementing", row.implementing()),
                units(path + "/coordinating", row.coordinating()),
                about);
    }

    private List<IntakeBlock.Unit> units(String path, List<Preview.UnitName> names) {
        List<IntakeBlock.Unit> drawn = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Preview.UnitName name = names.get(i);
            UnitView unit = name.unit() == null ? null : units.get(name.unit());
            drawn.add(new IntakeBlock.Unit(
                    path + "/" + i,
                    name.text(),
                    name.unit(),
                    unit == null || unit.name().equalsIgnoreCase(name.text()) ? null : unit.name(),
                    name.unit() == null
                            ? suggestions.computeIfAbsent(
                                    name.text(),
                                    text -> directory.match(text, today).suggestions())
                            : List.of()));
        }
        return drawn;
    }
}
