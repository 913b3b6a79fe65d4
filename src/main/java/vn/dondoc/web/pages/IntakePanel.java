package vn.dondoc.web.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Severity;

/**
 * The findings, gravest first and by kind.
 *
 * @param counts how many there are of each severity, whatever is filtered
 * @param takeable how many have a proposal
 * @param first the first that must be settled; null when none is left
 */
public record IntakePanel(
        List<Group> groups,
        Map<Severity, Integer> counts,
        int takeable,
        @Nullable Item first) {

    /** So many of one kind are listed unless the list is of this kind only. */
    private static final int SHOWN = 40;

    /**
     * Findings of one kind.
     *
     * @param total all of them, listed or not
     * @param takeable how many of them have a proposal
     */
    public record Group(FindingCode code, Severity severity, List<Item> items, int total, int takeable) {
        public int more() {
            return total - items.size();
        }
    }

    /**
     * A finding and the way to its place.
     *
     * @param appendix the appendix's number; null outside
     * @param line the line of the document, or whatever else the source is; null if unknown
     */
    public record Item(
            Finding finding,
            String query,
            @Nullable String appendix,
            @Nullable String line) {}

    static IntakePanel of(Preview preview, IntakeQuery query) {
        Map<Severity, Integer> counts = new TreeMap<>();
        for (Severity severity : Severity.values()) {
            counts.put(severity, 0);
        }
        preview.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        Map<FindingCode, List<Finding>> byCode = preview.findings().stream()
                .filter(finding ->
                        query.severity().map(finding.severity()::equals).orElse(true))
                .filter(finding -> query.code().map(finding.code()::equals).orElse(true))
                .collect(Collectors.groupingBy(
                        Finding::code,
                        () -> new TreeMap<>(java.util.Comparator.comparing(FindingCode::severity)
                                .thenComparing(code -> code)),
                        Collectors.toList()));
        List<Group> groups = new ArrayList<>();
        byCode.forEach((code, findings) -> groups.add(new Group(
                code,
                code.severity(),
                findings.stream()
                        .limit(query.code().isPresent() ? findings.size() : SHOWN)
                        .map(finding -> item(finding, query))
                        .toList(),
                findings.size(),
                takeable(findings))));
        Item first = preview.findings().stream()
                .filter(Finding::blocks)
                .min(java.util.Comparator.comparing(Finding::severity).thenComparing(Finding::code))
                .map(finding -> item(finding, query))
                .orElse(null);
        return new IntakePanel(groups, counts, takeable(preview.findings()), first);
    }

    private static Item item(Finding finding, IntakeQuery query) {
        String source = finding.where().source();
        return new Item(
                finding,
                query.at(IntakePlace.of(finding.path())).text(),
                finding.where().appendix(),
                source != null && source.matches("L\\d+") ? source.substring(1) : source);
    }

    private static int takeable(List<Finding> findings) {
        return (int)
                findings.stream().filter(finding -> finding.proposal() != null).count();
    }

    public int errors() {
        return counts.getOrDefault(Severity.ERROR, 0);
    }

    public int warnings() {
        return counts.getOrDefault(Severity.WARNING, 0);
    }

    public int infos() {
        return counts.getOrDefault(Severity.INFO, 0);
    }
}
