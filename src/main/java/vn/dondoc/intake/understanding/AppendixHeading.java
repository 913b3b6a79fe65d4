package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.plan.GoalKind;

/** What an appendix's title says: its number, index, goal and years. */
final class AppendixHeading {

    private static final Pattern HEADING = Pattern.compile(
            "[#*\\s]*(?:PHỤ LỤC|Phụ lục)\\s*(?:số\\s*|SỐ\\s*)?(\\d{1,2}|[IVX]{1,5}|[A-H])?\\s*[.:–*-]*\\s*(.*)",
            Pattern.DOTALL);
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");
    private static final Pattern SIPAS = Pattern.compile("\\b(?:hai long|sipas)\\b");
    private static final Pattern PAPI = Pattern.compile("\\b(?:quan tri(?: va)? hanh chinh cong|papi)\\b");
    private static final Pattern PAR = Pattern.compile("\\b(?:cai cach hanh chinh|cchc|par index|parindex)\\b");

    private AppendixHeading() {}

    /** A new appendix, if the line is the heading of one. */
    static @Nullable AppendixDraft read(String line, String source, int position) {
        Matcher heading = HEADING.matcher(line);
        if (line.length() > 600 || !heading.matches()) {
            return null;
        }
        String title = heading.group(2).replaceAll("\\*+$", "").strip();
        boolean capital = title.isEmpty() || !Character.isLowerCase(title.codePointAt(0));
        if (!capital) {
            return null;
        }
        String number = heading.group(1) == null ? Integer.toString(position + 1) : heading.group(1);
        return new AppendixDraft(position, number, Markup.text(title), source, true);
    }

    /** The index and the goal, as far as the title is clear about them. */
    static void readTitle(AppendixDraft appendix) {
        String folded = Folded.of(appendix.title);
        List<IndexKind> indices = new ArrayList<>();
        if (SIPAS.matcher(folded).find()) {
            indices.add(IndexKind.SIPAS);
        }
        if (PAPI.matcher(folded).find()) {
            indices.add(IndexKind.PAPI);
        }
        if (PAR.matcher(folded).find()) {
            indices.add(IndexKind.PAR_INDEX);
        }
        appendix.index = indices.size() == 1 ? indices.get(0) : null;
        boolean maintain = folded.contains("duy tri");
        boolean repair = folded.contains("khac phuc");
        appendix.goal = maintain == repair ? null : maintain ? GoalKind.MAINTAIN : GoalKind.REPAIR;
    }

    /** The two years, from the title first and from the columns where it is silent; says where they disagree. */
    static void readYears(AppendixDraft appendix, Observations observations) {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(Folded.of(appendix.title));
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        TableHeader header = appendix.header;
        Integer columnScore = header == null ? null : header.scoreYear();
        Integer columnTarget = header == null ? null : header.targetYear();
        if (years.size() > 1) {
            appendix.scoreYear = years.get(0);
            appendix.targetYear = years.get(years.size() - 1);
        } else if (years.size() == 1 && columnScore != null && columnScore.equals(years.get(0))) {
            appendix.scoreYear = columnScore;
        } else if (years.size() == 1) {
            appendix.targetYear = years.get(0);
        }
        if (appendix.scoreYear == null) {
            appendix.scoreYear = columnScore;
        }
        if (appendix.targetYear == null) {
            appendix.targetYear = columnTarget;
        }
        compare(appendix, "scoreYear", appendix.scoreYear, columnScore, observations);
        compare(appendix, "targetYear", appendix.targetYear, columnTarget, observations);
    }

    private static void compare(
            AppendixDraft appendix,
            String field,
            @Nullable Integer title,
            @Nullable Integer column,
            Observations observations) {
        if (title != null && column != null && !title.equals(column)) {
            observations.add(
                    FindingCode.YEAR_DISAGREES,
                    appendix.path() + "/" + field,
                    appendix.source,
                    Integer.toString(title),
                    Integer.toString(column));
        }
    }
}
