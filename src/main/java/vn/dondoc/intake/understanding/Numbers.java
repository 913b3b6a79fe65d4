package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Scores as printed, with a comma or a point, keeping their precision; and back. */
public final class Numbers {

    private static final Pattern PLAIN =
            Pattern.compile("([-–−]?)\\s*(\\d{1,9})(?:[.,](\\d{1,9}))?\\s*(?:%|điểm)?\\.?");
    private static final Pattern GROUPED = Pattern.compile("([-–−]?)\\s*(\\d{1,3}(?:\\.\\d{3})+),(\\d{1,9})");

    private Numbers() {}

    /** The number, or null when the text is not just a number. */
    public static @Nullable BigDecimal read(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 40) {
            return null;
        }
        Matcher grouped = GROUPED.matcher(text);
        if (grouped.matches()) {
            return number(grouped.group(1), grouped.group(2).replace(".", ""), grouped.group(3));
        }
        Matcher plain = PLAIN.matcher(text);
        return plain.matches() ? number(plain.group(1), plain.group(2), plain.group(3)) : null;
    }

    private static BigDecimal number(String sign, String whole, @Nullable String fraction) {
        BigDecimal number = new BigDecimal(fraction == null ? whole : whole + "." + fraction);
        return sign.isEmpty() ? number : number.negate();
    }

    /** The number without its sign. */
    static @Nullable BigDecimal absolute(@Nullable String text) {
        BigDecimal number = read(text);
        return number == null ? null : number.abs();
    }

    /** As offices print it: with a comma. */
    public static String printed(BigDecimal number) {
        return number.toPlainString().replace('.', ',');
    }
}
