package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The documents that a plan rests on, as its opening cites them; also where the word for the type was lost. */
public final class LegalBases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String TYPES =
            "Kế hoạch|Quyết định|Công văn|Nghị quyết|Chỉ thị|Nghị định|Thông tư|Chương trình"
                    + "|Thông báo|Kết luận|Hướng dẫn|Đề án|Văn bản|Báo cáo|Tờ trình|Công điện|Quy định|Luật";
    private static final Pattern CITED = Pattern.compile(
            "(?:((?iu:" + TYPES
                    + "))\\s+)?((?iu:số)\\s*:?\\s*)?(\\d{1,5}[a-zA-Z]?\\s*[/-]\\s*(?:\\d{4}\\s*/\\s*)?(?=[\\p{Lu}\\d-]*\\p{Lu}{2})[\\p{Lu}][\\p{L}\\d/-]{1,30})"
                    + "(?:\\s*,?\\s*\\(?((?:ngày\\s*)?\\d{1,2}\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|ngày\\s+\\d{1,2}\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})\\)?)?"
                    + "(?:\\s*,?\\s+của\\s+([^.,;]{3,90}?(?:,\\s[^.,;]{3,60}?\\svà\\s[^.,;]{3,40}?)?)"
                    + "(?=\\s+(?:về|ban hành|phê duyệt|quy định|công bố|triển khai|sửa đổi|thực hiện|khắc phục|hướng dẫn)(?:\\s|$)|[.,;)]|$))?");
    private static final Pattern LAW = Pattern.compile(
            "(Luật\\s+\\p{Lu}[^;.()]{3,80}?)\\s+(?:được\\s[^;.]*?)?(ngày\\s+\\d{1,2}(?:\\s+tháng\\s+\\d{1,2}\\s+năm\\s+|\\s*/\\s*\\d{1,2}\\s*/\\s*)\\d{4})",
            FLAGS);
    /** What a symbol begins with, and the type that it stands for. */
    private static final Map<String, String> BY_SYMBOL = Map.ofEntries(
            Map.entry("KH", "Kế hoạch"),
            Map.entry("QĐ", "Quyết định"),
            Map.entry("NQ", "Nghị quyết"),
            Map.entry("NĐ", "Nghị định"),
            Map.entry("CT", "Chỉ thị"),
            Map.entry("TT", "Thông tư"),
            Map.entry("TB", "Thông báo"),
            Map.entry("KL", "Kết luận"),
            Map.entry("HD", "Hướng dẫn"),
            Map.entry("BC", "Báo cáo"),
            Map.entry("CTR", "Chương trình"));

    private LegalBases() {}

    static List<Preview.LegalBasis> in(List<String> opening) {
        Map<String, Preview.LegalBasis> bases = new LinkedHashMap<>();
        for (String paragraph : opening) {
            Matcher law = LAW.matcher(paragraph);
            while (law.find()) {
                String name = law.group(1).strip();
                bases.putIfAbsent(
                        name, new Preview.LegalBasis(name, null, DocumentIdentity.date(law.group(2)), "Quốc hội"));
            }
            Matcher cited = CITED.matcher(paragraph);
            while (cited.find()) {
                if (cited.group(1) == null && cited.group(2) == null) {
                    continue;
                }
                String number = cited.group(3).replaceAll("\\s+", "");
                String type = cited.group(1);
                bases.putIfAbsent(
                        number,
                        new Preview.LegalBasis(
                                type == null ? null : capital(type), number, date(cited.group(4)), cited.group(5)));
            }
        }
        return new ArrayList<>(bases.values());
    }

    /** The type that the symbol of a number stands for, as {@code Quyết định} for {@code 93/QĐ-UBND}. */
    public static @Nullable String typeOf(@Nullable String number) {
        if (number == null || number.indexOf('/') < 0) {
            return null;
        }
        String symbol = number.substring(number.lastIndexOf('/') + 1).toUpperCase(Locale.ROOT);
        int dash = symbol.indexOf('-');
        return BY_SYMBOL.get(dash < 0 ? symbol : symbol.substring(0, dash));
    }

    private static String capital(String type) {
        return type.substring(0, 1).toUpperCase(Locale.ROOT) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    private static java.time.@Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String written = text.replaceAll("\\s*[.-]\\s*", "/");
        return DocumentIdentity.date(
                written.startsWith("ng") || written.startsWith("Ng") ? written : "ngày " + written);
    }
}
