package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The two years of a plan as its subject, then its opening, name them: what is repaired belongs to the year of results,
 * what is raised to the year of targets.
 */
record DocumentYears(@Nullable Integer result, @Nullable Integer plan) {

    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");
    private static final Pattern REPAIRED = Pattern.compile("\\b(?:khac phuc|ton tai|han che|ket qua)\\b");
    private static final Pattern RAISED = Pattern.compile("\\b(?:nang cao|cai thien|duy tri|giu vung)\\b");

    static DocumentYears of(@Nullable String subject, List<String> opening) {
        DocumentYears own = in(subject == null ? "" : subject);
        if (own.result != null && own.plan != null) {
            return own;
        }
        DocumentYears said = new DocumentYears(null, null);
        for (String paragraph : opening) {
            said = said.or(in(announcement(paragraph)));
        }
        boolean fits = own.result == null || said.result == null || own.result.equals(said.result);
        return fits ? own.or(said) : own;
    }

    /** The part of the opening that says what the plan is for. */
    private static String announcement(String paragraph) {
        Matcher announced =
                Pattern.compile("(?iu)(?:xây dựng|ban hành)\\s+kế hoạch").matcher(paragraph);
        int from = -1;
        while (announced.find()) {
            from = announced.start();
        }
        return from < 0 ? "" : paragraph.substring(from);
    }

    private static DocumentYears in(String text) {
        String folded = Folded.of(text);
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(folded);
        int first = folded.length();
        while (year.find()) {
            first = Math.min(first, year.start());
            years.add(Integer.valueOf(year.group(1)));
        }
        if (years.isEmpty()) {
            return new DocumentYears(null, null);
        }
        Integer low = years.get(0);
        Integer high = years.get(years.size() - 1);
        if (!low.equals(high)) {
            return new DocumentYears(low, high);
        }
        boolean repaired = REPAIRED.matcher(folded.substring(0, first)).find();
        boolean raised = RAISED.matcher(folded).find();
        return repaired && !raised ? new DocumentYears(low, null) : new DocumentYears(null, low);
    }

    private DocumentYears or(DocumentYears other) {
        return new DocumentYears(result == null ? other.result : result, plan == null ? other.plan : plan);
    }
}
