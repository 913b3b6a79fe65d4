package vn.dondoc.intake.understanding;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;

/** Puts the criteria of a plan in prose into one appendix: its sections, codes, and scores from the tables beside it. */
final class ProseAppendix {

    /** Two names are one when this share of the shorter one's words stands in the other. */
    private static final double ALIKE = 0.6;

    private final AppendixDraft appendix;
    private final List<Preview.ScoreRow> scores;
    private final Observations observations;

    private ProseAppendix(AppendixDraft appendix, List<Preview.ScoreRow> scores, Observations observations) {
        this.appendix = appendix;
        this.scores = scores;
        this.observations = observations;
    }

    static void fill(
            AppendixDraft appendix,
            List<ProsePlan.Entry> entries,
            List<Preview.ScoreTable> tables,
            Observations observations) {
        List<Preview.ScoreRow> scores =
                tables.stream().flatMap(table -> table.rows().stream()).toList();
        new ProseAppendix(appendix, scores, observations).fill(entries);
    }

    private void fill(List<ProsePlan.Entry> entries) {
        int level = sectionLevel(entries);
        Map<Headings.Heading, String> sections = new LinkedHashMap<>();
        for (ProsePlan.Entry entry : entries) {
            CriterionDraft criterion = entry.criterion();
            Headings.Heading section = section(entry.path(), level);
            if (section != null) {
                criterion.section = section.number();
                if (sections.putIfAbsent(section, section.number()) == null) {
                    appendix.sections.add(new Preview.Section(section.number(), section.title()));
                }
            }
            name(criterion, entry.ordinal());
            score(criterion);
            appendix.criteria.add(criterion);
            for (String unclear : Deductions.unclear(criterion.deduction)) {
                observations.add(
                        FindingCode.DEDUCTION_UNCLEAR,
                        appendix.path(criterion) + "/deductions",
                        criterion.source,
                        unclear,
                        criterion.title);
            }
        }
    }

    /** The headings right below the chapter, if some criterion stands deeper; else the chapters, if there are several. */
    private static int sectionLevel(List<ProsePlan.Entry> entries) {
        if (entries.stream().anyMatch(entry -> entry.path().size() > 2)) {
            return 1;
        }
        Set<Headings.Heading> chapters = new HashSet<>();
        entries.stream()
                .filter(entry -> entry.path().size() > 1)
                .forEach(entry -> chapters.add(entry.path().get(0)));
        return chapters.size() > 1 ? 0 : -1;
    }

    private static Headings.@Nullable Heading section(List<Headings.Heading> path, int level) {
        return level < 0 || path.size() <= level ? null : path.get(level);
    }

    private static void name(CriterionDraft criterion, String ordinal) {
        CriterionTitle parsed = CriterionTitle.of(criterion.title);
        criterion.title = parsed.title();
        criterion.survey = parsed.survey();
        criterion.ordinal = ordinal;
        criterion.code = parsed.code() != null ? parsed.code() : ordinal.indexOf('.') > 0 ? ordinal : null;
    }

    /** The row of a score table that bears the criterion's name; the best one, and only if it is clear. */
    private void score(CriterionDraft criterion) {
        Preview.ScoreRow best = null;
        double most = ALIKE;
        for (Preview.ScoreRow row : scores) {
            double alike = alike(criterion.title, row.title());
            if (alike > most || (best == null && alike >= most)) {
                best = row;
                most = alike;
            }
        }
        if (best != null && criterion.maximum.isEmpty() && criterion.achieved.isEmpty()) {
            criterion.maximum = best.max() == null ? "" : Numbers.printed(best.max());
            criterion.achieved = best.score() == null ? "" : Numbers.printed(best.score());
        }
    }

    private static double alike(String one, @Nullable String other) {
        Set<String> left = words(one);
        Set<String> right = words(other == null ? "" : other);
        int least = Math.min(left.size(), right.size());
        if (least == 0) {
            return 0;
        }
        Set<String> common = new HashSet<>(left);
        common.retainAll(right);
        int most = Math.max(left.size(), right.size());
        return (double) common.size() / least * 0.9 + (double) common.size() / most * 0.1;
    }

    private static Set<String> words(String text) {
        String folded = " " + Folded.of(text) + " ";
        folded = folded.replace(" cchc ", " cai cach hanh chinh ").replace(" tthc ", " thu tuc hanh chinh ");
        Set<String> words = new HashSet<>();
        String before = "";
        for (String word : folded.strip().split(" ")) {
            words.add(before + word);
            before = word + " ";
        }
        return words;
    }
}
