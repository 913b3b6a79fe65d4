package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The text around the tables: who issues what, when, on which grounds, to whom, and who has which duty. */
final class DocumentHead {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("(.{2,40}?),\\s*(ngày\\s*[\\d….]{0,6}\\s*tháng\\s*[\\d….]{0,6}\\s*năm\\s*\\d{4})", FLAGS);
    private static final Pattern TYPE = Pattern.compile("KẾ HOẠCH|KẾ HOẠCH THỰC HIỆN");
    private static final Pattern OPENING =
            Pattern.compile("(?:căn cứ|thực hiện|thi hành|triển khai|nhằm|để|theo|xét)\\b.*", FLAGS | Pattern.DOTALL);
    private static final Pattern CHAPTER = Pattern.compile("([IVX]{1,5})[.)]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ISSUES =
            Pattern.compile("[,.;]\\s+([^,.;]{3,90}?)\\s+(?:xây dựng|ban hành)\\s+kế hoạch", FLAGS);
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");

    private final List<String> lines;
    private @Nullable String subject;
    private final List<String> opening = new ArrayList<>();

    DocumentHead(List<String> lines) {
        this.lines = lines;
        readSubjectAndOpening();
    }

    private void readSubjectAndOpening() {
        boolean typed = false;
        boolean opened = false;
        StringBuilder title = new StringBuilder();
        for (String line : lines) {
            if (CHAPTER.matcher(line).matches()) {
                break;
            }
            if (!typed) {
                typed = TYPE.matcher(line).matches();
            } else if (opened || OPENING.matcher(line).matches()) {
                opened = true;
                opening.add(line);
            } else {
                title.append(title.isEmpty() ? "" : " ").append(line);
            }
        }
        subject = title.isEmpty() ? null : title.toString();
    }

    Preview.Document document(DocumentIdentity attached) {
        DocumentIdentity own = DocumentIdentity.NONE;
        String place = null;
        for (String line : lines) {
            Matcher dated = PLACE_AND_DATE.matcher(line);
            if (place == null && dated.matches()) {
                place = dated.group(1).strip();
                own = own.or(new DocumentIdentity(null, null, dated.group(2).replaceAll("\\s+", " "), null));
            } else if (line.length() < 60 && line.startsWith("Số")) {
                own = own.or(DocumentIdentity.read(line));
            }
        }
        DocumentIdentity identity =
                own.or(new DocumentIdentity(null, null, null, issuer())).or(attached);
        List<Preview.LegalBasis> bases = LegalBases.in(opening);
        List<Integer> years = years();
        DocumentFoot foot = DocumentFoot.of(lines);
        return new Preview.Document(
                identity.number(),
                identity.symbol(),
                place,
                identity.dateText(),
                DocumentIdentity.date(identity.dateText()),
                subject,
                identity.issuer(),
                years.isEmpty() ? null : years.get(0),
                years.size() < 2 ? null : years.get(years.size() - 1),
                bases,
                foot.recipients(),
                foot.signer(),
                foot.signerPosition(),
                parent(bases),
                null,
                Duties.in(lines),
                List.of());
    }

    private @Nullable String issuer() {
        for (String paragraph : opening) {
            Matcher issues = ISSUES.matcher(paragraph);
            if (issues.find()) {
                return issues.group(1).strip();
            }
        }
        return null;
    }

    /** The superior's plan: the first plan among the bases. */
    private static @Nullable String parent(List<Preview.LegalBasis> bases) {
        return bases.stream()
                .filter(basis -> "Kế hoạch".equalsIgnoreCase(basis.type()))
                .map(Preview.LegalBasis::number)
                .findFirst()
                .orElse(null);
    }

    private List<Integer> years() {
        List<Integer> years = new ArrayList<>();
        Matcher year = YEAR.matcher(Folded.of(subject == null ? "" : subject));
        while (year.find()) {
            years.add(Integer.valueOf(year.group(1)));
        }
        return years;
    }
}
