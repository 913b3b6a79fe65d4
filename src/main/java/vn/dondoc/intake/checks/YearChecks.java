package vn.dondoc.intake.checks;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;

/** Years left over from last year's template. */
final class YearChecks {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    /** A target is compared with the year of the scores, not with an older one. */
    private static final Pattern COMPARED = Pattern.compile(
            "(?:cao hơn|thấp hơn|hơn|tăng so với|so với|bằng)\\s+(?:kết quả\\s+)?năm\\s+(20\\d\\d)", FLAGS);
    /** Work improves the index of the plan's year. */
    private static final Pattern IMPROVED =
            Pattern.compile("(?:cải thiện|nâng cao|tăng)\\s[^.;]{0,60}chỉ số[^.;]{0,40}\\bnăm\\s+(20\\d\\d)", FLAGS);

    /** A document of another year than the programme that it is said to set. */
    private static final Pattern SET_BY = Pattern.compile(
            "năm\\s+(20\\d\\d)\\s+(?:tại|theo|ban hành kèm theo)\\s+(?:Quyết định|Kế hoạch|Nghị quyết|Công văn)[^;.]{0,60}?\\d{1,2}/\\d{1,2}/(20\\d\\d)",
            FLAGS);

    private final Preview preview;
    private final Findings findings;

    YearChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        Preview.Document document = preview.document();
        for (int i = 0; i < preview.appendices().size(); i++) {
            Preview.Appendix appendix = preview.appendices().get(i);
            String path = "/appendices/" + i;
            compare(appendix.scoreYear(), document.resultYear(), path + "/scoreYear");
            compare(appendix.targetYear(), document.planYear(), path + "/targetYear");
        }
        for (Rows.CriterionAt at : Rows.criteria(preview)) {
            inText(at.criterion().targetText(), COMPARED, document.resultYear(), at.path() + "/targetText");
        }
        for (Rows.TaskAt at : Rows.tasks(preview)) {
            if (!at.task().inherited().contains("text")) {
                setBy(at.task().text(), at.path() + "/text");
                inText(at.task().text(), IMPROVED, document.planYear(), at.path() + "/text");
            }
        }
    }

    private void compare(@Nullable Integer said, @Nullable Integer expected, String path) {
        if (said != null && expected != null && !said.equals(expected)) {
            findings.propose(
                    FindingCode.YEAR_DISAGREES,
                    path,
                    findings.proposal(
                            "intake.proposal.year", path, Findings.json(expected), Integer.toString(expected)),
                    Integer.toString(said),
                    Integer.toString(expected));
        }
    }

    private void setBy(@Nullable String text, String path) {
        Matcher set = SET_BY.matcher(text == null ? "" : text);
        if (set.find() && !set.group(1).equals(set.group(2))) {
            findings.add(FindingCode.YEAR_IN_TEXT, path, set.group(1), set.group(2));
        }
    }

    private void inText(@Nullable String text, Pattern pattern, @Nullable Integer expected, String path) {
        if (text == null || expected == null) {
            return;
        }
        Matcher year = pattern.matcher(text);
        while (year.find()) {
            if (!year.group(1).equals(expected.toString())) {
                findings.add(FindingCode.YEAR_IN_TEXT, path, year.group(1), expected.toString());
                return;
            }
        }
    }
}
