package vn.dondoc.intake.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Codes;
import vn.dondoc.intake.understanding.Folded;
import vn.dondoc.intake.understanding.Roman;

/** Codes of criteria: once each, in their section, in order. */
final class CodeChecks {

    private final Preview preview;
    private final Findings findings;
    private final Map<String, Rows.CriterionAt> byCode = new HashMap<>();

    CodeChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < preview.appendices().size(); i++) {
            Preview.Appendix appendix = preview.appendices().get(i);
            String path = "/appendices/" + i;
            if (appendix.index() == null) {
                findings.add(FindingCode.INDEX_UNKNOWN, path + "/index", appendix.number());
            }
            if (appendix.kind() == null) {
                findings.add(FindingCode.GOAL_UNKNOWN, path + "/kind", appendix.number());
            }
            String section = null;
            String before = "";
            for (Rows.CriterionAt at : Rows.criteria(preview, i)) {
                String digits = Codes.digits(at.criterion().code());
                String own = Objects.requireNonNullElse(at.criterion().section(), "");
                if (!own.equals(section)) {
                    before = "";
                }
                section = own;
                one(at, digits, before);
                before = digits.isEmpty() ? before : digits;
            }
        }
    }

    private void one(Rows.CriterionAt at, String digits, String before) {
        Preview.Criterion criterion = at.criterion();
        if (criterion.role() != CriterionRole.TOTAL && Rows.blank(criterion.title())) {
            findings.add(FindingCode.TITLE_MISSING, at.path() + "/title", at.name());
        }
        if (digits.isEmpty()) {
            if (at.appendix().index() == IndexKind.PAR_INDEX && criterion.role() == CriterionRole.LEAF) {
                findings.add(FindingCode.CODE_MISSING, at.path() + "/code", at.name());
            }
            return;
        }
        twice(at, digits);
        int section = Roman.value(Objects.requireNonNullElse(criterion.section(), ""));
        if (at.appendix().index() == IndexKind.PAR_INDEX && section > 0 && section != Codes.first(digits)) {
            findings.add(
                    FindingCode.CODE_OUTSIDE_SECTION,
                    at.path() + "/code",
                    at.name(),
                    Objects.requireNonNull(criterion.section()));
        }
        if (!before.isEmpty() && Codes.ORDER.compare(digits, before) < 0) {
            findings.add(FindingCode.CODE_OUT_OF_ORDER, at.path() + "/code", at.name(), before);
        }
    }

    /** One code in one index is one criterion; in SIPAS and PAPI numbers start again in each group. */
    private void twice(Rows.CriterionAt at, String digits) {
        @Nullable IndexKind index = at.appendix().index();
        String scope = index == IndexKind.PAR_INDEX ? "" : "|" + at.criterion().section();
        Rows.CriterionAt first = byCode.putIfAbsent(index + scope + "|" + digits, at);
        if (first != null) {
            String one = Objects.requireNonNullElse(first.criterion().title(), "");
            String other = Objects.requireNonNullElse(at.criterion().title(), "");
            findings.add(
                    FindingCode.CODE_TWICE,
                    at.path() + "/code",
                    at.name(),
                    first.appendix().number(),
                    one,
                    Folded.of(one).equals(Folded.of(other)) ? "" : other);
        }
    }
}
