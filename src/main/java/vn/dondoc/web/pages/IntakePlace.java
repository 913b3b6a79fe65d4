package vn.dondoc.web.pages;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The row that a path of a preview lies in; positions from 0, null where the path lies outside. */
public record IntakePlace(
        @Nullable Integer appendix,
        @Nullable Integer criterion,
        @Nullable Integer task) {

    private static final Pattern PATH = Pattern.compile(
            "/appendices/(\\d{1,6})(?:/criteria/(\\d{1,6})(?:/tasks/(\\d{1,6}|-))?)?(?:/.*)?", Pattern.DOTALL);

    static IntakePlace of(@Nullable String path) {
        Matcher matcher = PATH.matcher(path == null ? "" : path);
        return matcher.matches()
                ? new IntakePlace(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)))
                : new IntakePlace(null, null, null);
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null || digits.equals("-") ? null : Integer.valueOf(digits);
    }

    /** The id on the page of what the path lies in: a row, an appendix' head, or the document. */
    public String anchor() {
        if (criterion != null) {
            return "hang-" + appendix + "-" + criterion;
        }
        return appendix != null ? "dau-phu-luc" : "van-ban";
    }
}
