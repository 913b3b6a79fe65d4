package vn.dondoc.intake.checks;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Lookup;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.editing.Settling;
import vn.dondoc.intake.understanding.Folded;
import vn.dondoc.intake.understanding.LegalBases;
import vn.dondoc.plan.PlanView;

/** What the document says of itself, and whether there is any work in it. */
final class DocumentChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Preview preview;
    private final Findings findings;
    private final Lookup lookup;

    DocumentChecks(Preview preview, Findings findings, Lookup lookup) {
        this.preview = preview;
        this.findings = findings;
        this.lookup = lookup;
    }

    void run() {
        Preview.Document document = preview.document();
        if (Rows.blank(document.symbol())) {
            findings.propose(FindingCode.DOCUMENT_SYMBOL_MISSING, "/document/symbol", symbol(document));
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
        parent(document);
        duties(document);
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
                String type = basis.type() == null ? LegalBases.typeOf(basis.number()) : null;
                String path = "/document/legalBases/" + i;
                findings.propose(
                        FindingCode.LEGAL_BASIS_INCOMPLETE,
                        path,
                        type == null
                                ? null
                                : findings.proposal("intake.proposal.type", path + "/type", Findings.json(type), type),
                        Rows.firstOf(basis.number(), basis.issuer()));
            }
        }
    }

    /** A symbol as its issuer's plans bear it: the type, then the office's initials. */
    private Finding.@Nullable Proposal symbol(Preview.Document document) {
        String issuer = Folded.of(Objects.requireNonNullElse(document.issuer(), ""));
        if (issuer.isEmpty()) {
            return null;
        }
        String office;
        if (issuer.startsWith("ubnd") || issuer.startsWith("uy ban nhan dan") || issuer.startsWith("chu tich")) {
            office = "UBND";
        } else if (issuer.startsWith("van phong")) {
            office = "VP";
        } else {
            office = Arrays.stream(
                            Objects.requireNonNullElse(document.issuer(), "").split("[\\s,-]+"))
                    .filter(word -> !word.isEmpty() && !Folded.of(word).matches("va|tinh|huyen|thanh"))
                    .limit(6)
                    .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .collect(Collectors.joining());
        }
        String symbol = "KH-" + office;
        return findings.proposal("intake.proposal.symbol", "/document/symbol", Findings.json(symbol), symbol);
    }

    /** The superior's plan as cited, against the plan of that number in the system. */
    private void parent(Preview.Document document) {
        String number = document.parent();
        PlanView plan = number == null ? null : lookup.superior(number).orElse(null);
        if (number == null || plan == null || plan.issuedOn() == null) {
            return;
        }
        String issued = DAY.format(plan.issuedOn());
        for (int i = 0; i < document.legalBases().size(); i++) {
            Preview.LegalBasis basis = document.legalBases().get(i);
            String path = "/document/legalBases/" + i + "/date";
            if (number.equals(basis.number())
                    && basis.date() != null
                    && !basis.date().equals(plan.issuedOn())) {
                findings.propose(
                        FindingCode.PARENT_PLAN_DIFFERS,
                        path,
                        findings.proposal(
                                "intake.proposal.date",
                                path,
                                Findings.json(plan.issuedOn().toString()),
                                issued),
                        number,
                        DAY.format(basis.date()),
                        issued);
            }
        }
        if (document.parentPlan() == null) {
            findings.propose(
                    FindingCode.PARENT_PLAN_FOUND,
                    "/document/parentPlan",
                    findings.proposal(
                            "intake.proposal.parent",
                            "/document/parentPlan",
                            Findings.json(plan.id().value()),
                            number),
                    number,
                    issued);
        }
    }

    private void duties(Preview.Document document) {
        Preview.UnitName monitoring = document.monitoringUnit();
        if (monitoring != null && monitoring.unit() == null) {
            findings.add(FindingCode.MONITORING_UNIT_UNKNOWN, "/document/monitoringUnit", monitoring.text());
        }
        for (int i = 0; i < document.regimes().size(); i++) {
            Preview.Regime regime = document.regimes().get(i);
            String often = regime.frequencies().stream()
                    .map(frequency -> findings.say("intake.frequency." + frequency))
                    .collect(Collectors.joining(", "));
            String whom = String.join(", ", regime.addressees());
            findings.add(
                    FindingCode.REPORTING_DUTY_FOUND,
                    "/document/regimes/" + i,
                    Rows.firstOf(regime.unit()),
                    often + (often.isEmpty() || whom.isEmpty() ? "" : " → ") + whom);
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
