package vn.dondoc.intake.understanding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document as cited: number before the slash, symbol behind it, date and issuer as far as they are there.
 *
 * @param dateText the date as written
 */
public record DocumentIdentity(
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String dateText,
        @Nullable String issuer) {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern ATTACHED =
            Pattern.compile("\\(?\\s*(?:ban hành\\s+)?(?:kèm|đính kèm)\\s+theo\\b.*", FLAGS | Pattern.DOTALL);
    private static final Pattern NUMBER =
            Pattern.compile("số\\s*:?\\s*([\\d….]{0,8})\\s*/\\s*([\\p{Lu}\\d&-]{2,30})", FLAGS);
    private static final Pattern DATE = Pattern.compile(
            "ngày\\s*(?:(\\d{1,2})\\s*/\\s*(\\d{1,2})\\s*/\\s*(\\d{4})|([\\d….]{0,6})\\s*tháng\\s*([\\d….]{0,6})\\s*năm\\s*(\\d{4}))",
            FLAGS);
    private static final Pattern ISSUER = Pattern.compile("\\bcủa\\s+([^()]{3,150})", FLAGS);

    static final DocumentIdentity NONE = new DocumentIdentity(null, null, null, null);

    /** Whether the line only says to what an appendix belongs. */
    static boolean isAttachment(String line) {
        return line.length() < 400 && ATTACHED.matcher(line).matches();
    }

    static DocumentIdentity read(String line) {
        Matcher number = NUMBER.matcher(line);
        boolean numbered = number.find();
        Matcher date = DATE.matcher(line);
        boolean dated = date.find();
        Matcher issuer = ISSUER.matcher(line);
        String symbol = numbered ? number.group(2) : null;
        return new DocumentIdentity(
                numbered ? digits(number.group(1)) : null,
                symbol,
                dated ? date.group().replaceAll("\\s+", " ") : null,
                issuer.find() ? issuer.group(1).replaceAll("[\\s./]+$", "") : null);
    }

    private static @Nullable String digits(String text) {
        return text.matches("\\d+") ? text : null;
    }

    /** The full date; null when the day or the month is missing, or when there is no such day. */
    public static @Nullable LocalDate date(@Nullable String text) {
        return date(text, false);
    }

    /** The first day that the text leaves possible: of the month, or of the year. */
    public static @Nullable LocalDate earliest(@Nullable String text) {
        return date(text, true);
    }

    private static @Nullable LocalDate date(@Nullable String text, boolean earliest) {
        Matcher date = DATE.matcher(text == null ? "" : text);
        if (!date.find()) {
            return null;
        }
        boolean slashes = date.group(3) != null;
        int year = Integer.parseInt(slashes ? date.group(3) : date.group(6));
        int month = number(slashes ? date.group(2) : date.group(5), earliest);
        int day = number(slashes ? date.group(1) : date.group(4), earliest);
        try {
            return month == 0 || day == 0 ? null : LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text, boolean earliest) {
        return text.matches("\\d{1,2}") ? Integer.parseInt(text) : earliest ? 1 : 0;
    }

    /** This, with what is missing taken from the other. */
    DocumentIdentity or(DocumentIdentity other) {
        return new DocumentIdentity(
                number == null ? other.number : number,
                symbol == null ? other.symbol : symbol,
                dateText == null ? other.dateText : dateText,
                issuer == null ? other.issuer : issuer);
    }
}
