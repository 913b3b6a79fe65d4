package vn.dondoc.intake.checks;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Codes;
import vn.dondoc.intake.understanding.Numbers;

/** Scores and targets row by row. */
final class ScoreChecks {

    private static final Pattern DEADLINE = Pattern.compile(
            "đúng\\s+(?:thời gian|thời hạn|tiến độ)|(?:thời gian|thời hạn)\\s+quy định|trước\\s+ngày\\s+\\d|chậm nhất",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final Preview preview;
    private final Findings findings;

    ScoreChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < preview.appendices().size(); i++) {
            Preview.Appendix appendix = preview.appendices().get(i);
            boolean maxima = appendix.criteria().stream().anyMatch(criterion -> criterion.maxScore() != null);
            if (!maxima && !appendix.criteria().isEmpty()) {
                findings.add(FindingCode.MAXIMUM_MISSING, "/appendices/" + i, appendix.number(), "");
            }
            boolean targets = appendix.criteria().stream()
                            .anyMatch(criterion ->
                                    !Rows.blank(criterion.targetText()) || criterion.targetNumber() != null)
                    || appendix.headers().stream().anyMatch(header -> "TARGET".equals(header.column()));
            if (!targets && !appendix.criteria().isEmpty()) {
                findings.add(FindingCode.TARGET_MISSING, "/appendices/" + i, appendix.number(), "");
            }
            Rows.CriterionAt before = null;
            for (Rows.CriterionAt at : Rows.criteria(preview, i)) {
                numbers(at, maxima);
                limits(at);
                if (targets) {
                    target(at, before);
                }
                loss(at);
                before = Rows.blank(at.criterion().targetText()) ? before : at;
            }
        }
    }

    private void numbers(Rows.CriterionAt at, boolean maxima) {
        Preview.Criterion criterion = at.criterion();
        number(at, "maxScore", criterion.maxScore(), criterion.maxScoreText());
        number(at, "achieved", criterion.achieved(), criterion.achievedText());
        if (maxima
                && criterion.maxScore() == null
                && Rows.blank(criterion.maxScoreText())
                && criterion.role() == CriterionRole.LEAF) {
            findings.add(
                    FindingCode.MAXIMUM_MISSING,
                    at.path() + "/maxScore",
                    at.appendix().number(),
                    at.name());
        }
    }

    private void number(Rows.CriterionAt at, String field, @Nullable BigDecimal number, @Nullable String text) {
        if (number == null && text != null && !text.isBlank()) {
            findings.add(FindingCode.NUMBER_NOT_READ, at.path() + "/" + field, at.name(), text);
        }
    }

    private void limits(Rows.CriterionAt at) {
        Preview.Criterion criterion = at.criterion();
        BigDecimal maximum = criterion.maxScore();
        BigDecimal target = criterion.targetNumber();
        BigDecimal achieved = criterion.achieved();
        if (maximum != null && target != null && target.compareTo(maximum) > 0) {
            findings.propose(
                    FindingCode.TARGET_ABOVE_MAXIMUM,
                    at.path() + "/targetNumber",
                    findings.proposal(
                            "intake.proposal.target",
                            at.path() + "/targetNumber",
                            Findings.json(maximum),
                            Numbers.printed(maximum)),
                    at.name(),
                    Numbers.printed(target),
                    Numbers.printed(maximum));
        }
        if (maximum != null && achieved != null && achieved.compareTo(maximum) > 0) {
            findings.add(
                    FindingCode.SCORE_ABOVE_MAXIMUM,
                    at.path() + "/achieved",
                    at.name(),
                    Numbers.printed(achieved),
                    Numbers.printed(maximum));
        }
    }

    /** Lost points that the reasons do not account for, or more reasons than losses. */
    private void loss(Rows.CriterionAt at) {
        BigDecimal left = at.criterion().unexplained();
        BigDecimal maximum = at.criterion().maxScore();
        BigDecimal achieved = at.criterion().achieved();
        if (left != null && left.signum() != 0 && maximum != null && achieved != null) {
            BigDecimal lost = maximum.subtract(achieved);
            findings.add(
                    FindingCode.LOSS_UNEXPLAINED,
                    at.path() + "/unexplained",
                    at.name(),
                    Numbers.printed(lost),
                    Numbers.printed(lost.subtract(left)),
                    Numbers.printed(left));
        }
    }

    private void target(Rows.CriterionAt at, Rows.@Nullable CriterionAt before) {
        Preview.Criterion criterion = at.criterion();
        String text = criterion.targetText();
        if (criterion.role() == CriterionRole.LEAF && Rows.blank(text) && criterion.targetNumber() == null) {
            findings.propose(FindingCode.TARGET_MISSING, at.path() + "/targetText", fromAbove(at, before), at.name());
        } else if (text != null
                && criterion.targetNumber() == null
                && DEADLINE.matcher(text).find()) {
            findings.add(FindingCode.DEADLINE_IN_TARGET, at.path() + "/targetText", at.name());
        }
    }

    /** The target of the row above, when both stand under the same criterion. */
    private Finding.@Nullable Proposal fromAbove(Rows.CriterionAt at, Rows.@Nullable CriterionAt before) {
        String target = before == null ? null : before.criterion().targetText();
        if (before == null || target == null || Numbers.read(target) != null) {
            return null;
        }
        String own = above(at);
        boolean same = java.util.Objects.equals(
                at.criterion().section(), before.criterion().section());
        if (own.isEmpty() || !same || !own.equals(above(before))) {
            return null;
        }
        return findings.proposal(
                "intake.proposal.targetAbove", at.path() + "/targetText", Findings.json(target), before.name(), target);
    }

    private static String above(Rows.CriterionAt at) {
        String digits = Codes.digits(at.criterion().code());
        int dot = digits.lastIndexOf('.');
        return dot < 0 ? "" : digits.substring(0, dot);
    }
}
