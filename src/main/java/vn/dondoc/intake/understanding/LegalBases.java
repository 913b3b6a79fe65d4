package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.Preview;

/** The documents that a plan rests on, as its opening cites them. */
final class LegalBases {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern CITED = Pattern.compile(
            "(Kế hoạch|Quyết định|Công văn|Nghị quyết|Chỉ thị|Nghị định|Thông tư|Chương trình|Thông báo)?\\s*số\\s+"
                    + "(\\d{1,5}\\s*/\\s*(?:\\d{4}/)?[\\p{Lu}\\d-]{2,30})"
                    + "(?:\\s*,?\\s*(ngày\\s+[\\d/]{6,10}))?(?:\\s+của\\s+([^.,;]{3,90}?)(?=\\s+(?:về|ban hành|phê duyệt)\\b|[.,;]|$))?",
            FLAGS);

    private LegalBases() {}

    static List<Preview.LegalBasis> in(List<String> opening) {
        Map<String, Preview.LegalBasis> bases = new LinkedHashMap<>();
        for (String paragraph : opening) {
            Matcher cited = CITED.matcher(paragraph);
            while (cited.find()) {
                String number = cited.group(2).replaceAll("\\s+", "");
                bases.putIfAbsent(
                        number,
                        new Preview.LegalBasis(
                                cited.group(1), number, DocumentIdentity.date(cited.group(3)), cited.group(4)));
            }
        }
        return new ArrayList<>(bases.values());
    }
}
