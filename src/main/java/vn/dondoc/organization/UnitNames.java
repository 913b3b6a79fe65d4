package vn.dondoc.organization;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The many ways to write one unit name, brought to one form. */
final class UnitNames {

    private static final Pattern HYPHEN = Pattern.compile("\\s*[-‐‑‒–—―−]\\s*");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200B]+");
    private static final Pattern EDGE = Pattern.compile("^[\\s.,;:•*+-]+|[\\s.,;:•*+-]+$");
    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    /** Both places of a tone mark are in use: "Uỷ ban" and "Ủy ban", "văn hoá" and "văn hóa". */
    private static final String[] TONES = {
        "oà òa", "oá óa", "oả ỏa", "oã õa", "oạ ọa", "oè òe", "oé óe", "oẻ ỏe", "oẽ õe", "oẹ ọe", "uỳ ùy", "uý úy",
        "uỷ ủy", "uỹ ũy", "uỵ ụy"
    };

    private UnitNames() {}

    /** Case, spacing, dashes, composed letters, tone places and stray punctuation do not count; diacritics do. */
    static String normalized(String text) {
        String name = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        for (String tone : TONES) {
            // "quý" keeps its mark: there u belongs to q.
            name = name.replaceAll("(?<!q)" + tone.substring(0, 2) + "(?!\\p{L})", tone.substring(3));
        }
        name = SPACE.matcher(name).replaceAll(" ");
        name = HYPHEN.matcher(name).replaceAll("-");
        name = COMMA.matcher(name).replaceAll(", ");
        return EDGE.matcher(name).replaceAll("");
    }

    /** Without diacritics and without the word that most units begin with. */
    static String skeleton(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(normalized(text), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('-', ' ');
        return plain.startsWith("phong ") ? plain.substring("phong ".length()) : plain;
    }

    /** From 0 to 1; 1 for the same skeleton, nearly 1 for a name cut off at its end. */
    static double similarity(String written, String known) {
        String a = skeleton(written);
        String b = skeleton(known);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        if (a.equals(b)) {
            return 1;
        }
        if (a.length() >= 4 && b.startsWith(a)) {
            return 0.95;
        }
        Map<String, Integer> left = bigrams(a);
        Map<String, Integer> right = bigrams(b);
        int common = left.entrySet().stream()
                .mapToInt(entry -> Math.min(entry.getValue(), right.getOrDefault(entry.getKey(), 0)))
                .sum();
        return 2.0 * common / (a.length() + b.length());
    }

    private static Map<String, Integer> bigrams(String text) {
        String padded = " " + text;
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i + 2 <= padded.length(); i++) {
            counts.merge(padded.substring(i, i + 2), 1, Integer::sum);
        }
        return counts;
    }
}
