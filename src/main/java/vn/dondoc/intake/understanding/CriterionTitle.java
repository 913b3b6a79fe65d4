package vn.dondoc.intake.understanding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A criterion's cell taken apart.
 *
 * @param code as printed, without a closing point: {@code TC 1.2}
 */
record CriterionTitle(@Nullable String code, String title, boolean survey) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CODED = Pattern.compile(
            "((?:TCTP|TC|Tiêu chí thành phần|Tiêu chí)\\s*\\.?\\s*\\d{1,2}(?:\\.\\d{1,2})*)\\s*[.:)–-]*\\s*(.*)",
            FLAGS | Pattern.DOTALL);
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2})+)\\s*[.:)–-]*\\s+(\\D.*)", Pattern.DOTALL);
    private static final Pattern SURVEY = Pattern.compile(
            "\\s*\\(\\s*(?:điểm\\s+)?(?:điều\\s+tra|khảo\\s+sát)\\s+(?:XHH|xã\\s+hội\\s+học)\\s*\\)", FLAGS);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*");

    static CriterionTitle of(String text) {
        Matcher mark = SURVEY.matcher(text);
        boolean survey = mark.find();
        String rest = survey ? mark.replaceAll("").strip() : text;
        Matcher coded = CODED.matcher(rest);
        if (coded.matches()) {
            return new CriterionTitle(
                    coded.group(1).replaceAll("\\s+", " "), coded.group(2).strip(), survey);
        }
        Matcher numbered = NUMBERED.matcher(rest);
        if (numbered.matches()) {
            return new CriterionTitle(numbered.group(1), numbered.group(2).strip(), survey);
        }
        return new CriterionTitle(null, rest, survey);
    }

    /** The digits of a code: {@code 1.2} of {@code TC 1.2}; empty when it has none. */
    static String digits(@Nullable String code) {
        if (code == null) {
            return "";
        }
        Matcher digits = DIGITS.matcher(code);
        return digits.find() ? digits.group() : "";
    }
}
