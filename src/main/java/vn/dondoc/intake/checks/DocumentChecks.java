package vn.dondoc.intake.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.editing.Settling;

/** What the document says of itself, and whether there is any work in it. */
final class DocumentChecks {

    private final Preview preview;
    private final Findings findings;

    DocumentChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        Preview.Document document = preview.document();
        if (Rows.blank(document.symbol())) {
            findings.add(FindingCode.DOCUMENT_SYMBOL_MISSING, "/document/symbol");
        } else if (Rows.blank(document.number())) {
            findings.add(
                    FindingCode.DOCUMENT_NUMBER_BLANK, "/document/number", Objects.requireNonNull(document.symbol()));
        }
        if (document.date() == null) {
            findings.add(
                    FindingCode.DOCUMENT_DATE_INCOMPLETE,
                    "/document/date",
                    document.dateText() == null ? "" : document.dateText());
        }
        if (Rows.blank(document.subject())) {
            findings.propose(FindingCode.DOCUMENT_SUBJECT_MISSING, "/document/subject", subject());
        }
        if (Rows.blank(document.issuer())) {
            findings.add(FindingCode.DOCUMENT_ISSUER_MISSING, "/document/issuer");
        }
        planYear(document);
        legalBases(document);
        boolean work = preview.appendices().stream()
                .flatMap(appendix -> appendix.criteria().stream())
                .anyMatch(criterion -> !criterion.tasks().isEmpty());
        if (!work) {
            findings.add(FindingCode.NO_WORK_FOUND, "/appendices");
        }
    }

    private void planYear(Preview.Document document) {
        Integer result = document.resultYear();
        if (Settling.planYear(document) == null) {
            findings.propose(
                    FindingCode.PLAN_YEAR_MISSING,
                    "/document/planYear",
                    result == null
                            ? null
                            : findings.proposal(
                                    "intake.proposal.year",
                                    "/document/planYear",
                                    Findings.json(result + 1),
                                    Integer.toString(result + 1)));
        }
    }

    private void legalBases(Preview.Document document) {
        for (int i = 0; i < document.legalBases().size(); i++) {
            Preview.LegalBasis basis = document.legalBases().get(i);
            if (basis.type() == null || basis.date() == null) {
                findings.add(
                        FindingCode.LEGAL_BASIS_INCOMPLETE,
                        "/document/legalBases/" + i,
                        Rows.firstOf(basis.number(), basis.issuer()));
            }
        }
    }

    /** A subject made of what the appendices say, for a file of appendices only. */
    private Finding.Proposal subject() {
        List<String> indices = new ArrayList<>();
        for (IndexKind kind : IndexKind.values()) {
            if (preview.appendices().stream().anyMatch(appendix -> appendix.index() == kind)) {
                indices.add("intake.index." + kind);
            }
        }
        String names = indices.stream()
                .map(key -> findings.say(key))
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
        Integer result = preview.document().resultYear();
        Integer plan = preview.document().planYear();
        String text = findings.say(
                "intake.proposal.subjectText",
                names,
                result == null ? "…" : Integer.toString(result),
                plan == null ? "…" : Integer.toString(plan));
        return findings.proposal("intake.proposal.subject", "/document/subject", Findings.json(text), text);
    }
}
