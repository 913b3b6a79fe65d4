package vn.dondoc.intake.understanding;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;

/** The text around the tables as the document's identity. */
final class DocumentText {

    private static final Pattern PURPOSE_YEAR =
            Pattern.compile("\\bkhac phuc\\b((?!nang cao|cai thien)[^.;])*?\\bnam (20\\d\\d)\\b");

    private final List<Paragraph> paragraphs;
    private final DocumentHead head;

    DocumentText(List<Paragraph> paragraphs) {
        this.paragraphs = paragraphs;
        this.head = new DocumentHead(paragraphs);
    }

    /**
     * @param attached what the appendices say of the plan that they belong to
     */
    Preview.Document document(DocumentIdentity attached) {
        DocumentIdentity identity = head.identity().or(attached);
        List<Preview.LegalBasis> bases = LegalBases.in(head.opening());
        DocumentYears years = DocumentYears.of(head.subject(), head.opening());
        DocumentFoot foot = DocumentFoot.of(paragraphs);
        List<Preview.Duty> duties = Duties.in(paragraphs);
        String monitoring = Duties.monitoringUnit(duties);
        return new Preview.Document(
                head.type(),
                identity.number(),
                identity.symbol(),
                head.place(),
                identity.dateText(),
                DocumentIdentity.date(identity.dateText()),
                head.subject(),
                identity.issuer(),
                years.result(),
                years.plan(),
                bases,
                foot.recipients(),
                foot.archive(),
                foot.signer(),
                foot.position(),
                foot.authority(),
                parent(bases),
                null,
                monitoring == null ? null : new Preview.UnitName(monitoring, null),
                duties,
                ReportingDuties.in(duties));
    }

    /** The superior's plan: the first plan among the bases. */
    private static @Nullable String parent(List<Preview.LegalBasis> bases) {
        return bases.stream()
                .filter(basis -> "Kế hoạch".equals(basis.type())
                        || (basis.type() == null && "Kế hoạch".equals(LegalBases.typeOf(basis.number()))))
                .map(Preview.LegalBasis::number)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** A purpose that repairs another year than the subject does. */
    void seeYears(Preview.Document document, Observations observations) {
        Integer result = document.resultYear();
        boolean purposes = false;
        for (Paragraph paragraph : paragraphs) {
            Matcher chapter = DocumentHead.CHAPTER.matcher(paragraph.text());
            if (chapter.matches()) {
                purposes = Folded.of(chapter.group(2)).startsWith("muc dich");
            } else if (purposes && result != null) {
                Matcher year = PURPOSE_YEAR.matcher(Folded.of(paragraph.text()));
                if (year.find() && !year.group(2).equals(result.toString())) {
                    observations.add(
                            FindingCode.YEAR_IN_TEXT,
                            "/document/resultYear",
                            paragraph.source(),
                            year.group(2),
                            result.toString());
                    return;
                }
            }
        }
    }
}
