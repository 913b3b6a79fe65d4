package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The text before the first chapter: who issues what, when, and the opening that says on which grounds. */
final class DocumentHead {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLACE_AND_DATE = Pattern.compile(
            "(?:^|.*?\\s{2,}|.*?/[\\p{Lu}\\d-]+\\s+)?(\\p{L}[\\p{L}. ]{1,39}?),\\s*(ngày\\s*(?:[\\d….]{0,6}\\s*tháng\\s*[\\d….]{0,6}\\s*năm\\s*\\d{4}|\\d{1,2}\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{4}))\\.?",
            FLAGS);
    private static final Pattern TYPE = Pattern.compile(
            "(KẾ HOẠCH|CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?|PHƯƠNG ÁN|ĐỀ ÁN|QUYẾT ĐỊNH|HƯỚNG DẪN|THÔNG BÁO|BÁO CÁO|CÔNG VĂN|CHỈ THỊ)(?:\\s+(.+))?",
            Pattern.DOTALL);
    private static final Pattern SPACED = Pattern.compile("K\\s*Ế\\s+H\\s*O\\s*Ạ\\s*C\\s*H");
    private static final Pattern OPENING = Pattern.compile(
            "[-+]?\\s*(?:căn cứ|thực hiện|thi hành|triển khai|nhằm|để|theo|xét|trên cơ sở)\\b.*",
            FLAGS | Pattern.DOTALL);
    private static final Pattern CITES = Pattern.compile(
            "số\\s*:?\\s*\\d+[^\\s]*/|\\b(?:xây dựng|ban hành)\\s+(?:và\\s+\\S+\\s+\\S+\\s+)?kế hoạch|^căn cứ", FLAGS);
    static final Pattern CHAPTER = Pattern.compile(
            "(?:(?:PHẦN|Phần|CHƯƠNG|Chương)\\s+)?([IVX]{1,5}|[A-H])(?:[.):]\\s*|[/-]\\s+|\\s+(?=\\p{Lu}{2}))(.*)",
            Pattern.DOTALL);
    private static final Pattern ISSUES = Pattern.compile(
            "(?:^|[,.;:\\n]\\s*)((?:Ủy ban|Uỷ ban|UBND|Sở|Văn phòng|Ban|Chi cục|Trung tâm|Phòng|Cục|Công an|Bảo hiểm|Thanh tra|Kho bạc|Hội|Trường|Chủ tịch UBND)\\s"
                    + "[^.;:]{1,90}?)\\s+(?:xây dựng|ban hành|triển khai)\\s+(?:thực hiện\\s+)?[Kk]ế hoạch");
    private static final Pattern NATION =
            Pattern.compile("cong hoa xa hoi.*|doc lap tu do.*|dang cong san viet nam|du thao.*|mau so.*");

    private @Nullable String type;
    private @Nullable String subject;
    private @Nullable String place;
    private DocumentIdentity identity = DocumentIdentity.NONE;
    private final List<String> above = new ArrayList<>();
    private final List<String> opening = new ArrayList<>();

    DocumentHead(List<Paragraph> paragraphs) {
        StringBuilder title = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String line = SPACED.matcher(paragraph.text()).replaceFirst("KẾ HOẠCH");
            if (type != null && CHAPTER.matcher(line).matches()) {
                break;
            }
            Matcher typed = TYPE.matcher(line);
            if (type == null && typed.matches()) {
                type = typed.group(1);
                title.append(typed.group(2) == null ? "" : typed.group(2));
            } else if (type == null) {
                above(line);
            } else if (!opening.isEmpty() || opens(line, title.isEmpty())) {
                opening.add(line);
            } else {
                title.append(title.isEmpty() ? "" : " ").append(line);
            }
        }
        subject = title.isEmpty() ? null : title.toString();
    }

    /** The opening cites a document or says that the plan is issued; a subject may begin with the same words. */
    private static boolean opens(String line, boolean first) {
        boolean cites = CITES.matcher(line).find();
        return OPENING.matcher(line).matches() ? cites || !first : cites && line.length() > 60;
    }

    private void above(String line) {
        Matcher dated = PLACE_AND_DATE.matcher(line);
        boolean numbered = line.startsWith("Số") || line.startsWith("SỐ");
        if (place == null && dated.matches()) {
            place = dated.group(1).strip();
            identity =
                    identity.or(new DocumentIdentity(null, null, dated.group(2).replaceAll("\\s+", " "), null));
        }
        if (numbered && line.length() < 160) {
            DocumentIdentity read = DocumentIdentity.read(line);
            identity = identity.or(new DocumentIdentity(read.number(), read.symbol(), null, null));
        } else if (!dated.matches() && !NATION.matcher(Folded.of(line)).matches() && identity.symbol() == null) {
            above.add(line);
        }
    }

    @Nullable
    String type() {
        return type == null ? null : type.charAt(0) + type.substring(1).toLowerCase(Locale.ROOT);
    }

    @Nullable
    String subject() {
        return subject;
    }

    @Nullable
    String place() {
        return place;
    }

    List<String> opening() {
        return List.copyOf(opening);
    }

    /** Number, symbol and date of its own; the issuer as the opening names it, else as the head does. */
    DocumentIdentity identity() {
        String issuer = issuer();
        return identity.or(new DocumentIdentity(null, null, null, issuer == null ? letterhead() : issuer));
    }

    private @Nullable String issuer() {
        for (String paragraph : opening) {
            Matcher issues = ISSUES.matcher(paragraph);
            String last = null;
            while (issues.find()) {
                last = issues.group(1).strip();
            }
            if (last != null) {
                return last;
            }
        }
        return null;
    }

    /** The lowest office above the number: "UBND TỈNH … / SỞ NỘI VỤ"; an office and its place on two lines. */
    private @Nullable String letterhead() {
        List<String> capitals = above.stream()
                .filter(line -> line.length() < 90 && line.equals(line.toUpperCase(Locale.ROOT)) && line.length() > 3)
                .toList();
        if (capitals.isEmpty()) {
            return null;
        }
        String last = capitals.get(capitals.size() - 1);
        boolean place = last.matches("(?:TỈNH|HUYỆN|XÃ|PHƯỜNG|THỊ TRẤN|THÀNH PHỐ|THỊ XÃ|QUẬN)\\s.*");
        return place && capitals.size() > 1 ? capitals.get(capitals.size() - 2) + " " + last : last;
    }
}
