package vn.dondoc.intake.understanding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the formatting of web pages out of a cell; whatever is not plainly formatting stays as text. */
final class Markup {

    private static final String ATTRIBUTES = "(?:\\s[^<>]{0,500})?";
    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|br|div|ul|ol|li|tr|h[1-6])" + ATTRIBUTES + "/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern INLINE = Pattern.compile(
            "</?(?:b|i|u|em|strong|span|font|sub|sup|small|a|o:p)" + ATTRIBUTES + "/?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#x?[0-9a-fA-F]{1,6}|[a-zA-Z]{2,6});");
    private static final Map<String, String> NAMED = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "–", "hellip", "…");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0&&[^\\n]]+");
    private static final Pattern LINES = Pattern.compile(" ?\\n[ \\n]*");

    private Markup() {}

    /** The text alone, blocks on lines of their own, white space collapsed. */
    static String text(String cell) {
        String text = cell;
        if (text.indexOf('<') >= 0) {
            text = INLINE.matcher(BLOCK.matcher(text).replaceAll("\n")).replaceAll("");
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(match -> {
                String character = character(match.group(1));
                return Matcher.quoteReplacement(character == null ? match.group() : character);
            });
        }
        return LINES.matcher(SPACES.matcher(text).replaceAll(" "))
                .replaceAll("\n")
                .strip();
    }

    /** Whether {@link #text} takes anything away but white space. */
    static boolean isIn(String cell) {
        return (cell.indexOf('<') >= 0
                        && (BLOCK.matcher(cell).find() || INLINE.matcher(cell).find()))
                || (cell.indexOf('&') >= 0
                        && ENTITY.matcher(cell).results().anyMatch(match -> character(match.group(1)) != null));
    }

    private static @Nullable String character(String entity) {
        if (!entity.startsWith("#")) {
            return NAMED.get(entity);
        }
        boolean hexadecimal = entity.startsWith("#x");
        if (!hexadecimal && !entity.substring(1).chars().allMatch(Character::isDigit)) {
            return null;
        }
        int point = entity.length() == (hexadecimal ? 2 : 1)
                ? 0
                : Integer.parseInt(entity.substring(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
        return Character.isValidCodePoint(point) && !Character.isISOControl(point) ? Character.toString(point) : null;
    }
}
