package vn.dondoc.intake.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Codes;
import vn.dondoc.intake.understanding.Numbers;

/**
 * Parents against their parts: the mean in SIPAS, the sum elsewhere. Where only some parts are listed, a parent's target
 * is its score and the increments of those.
 */
final class SumChecks {

    /** Printed means are rounded. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final Preview preview;
    private final Findings findings;

    SumChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < preview.appendices().size(); i++) {
            Preview.Appendix appendix = preview.appendices().get(i);
            List<Rows.CriterionAt> rows = Rows.criteria(preview, i);
            List<@Nullable Integer> parents = Codes.parents(appendix);
            Map<Integer, List<Rows.CriterionAt>> parts = new HashMap<>();
            List<Rows.CriterionAt> top = new ArrayList<>();
            for (int j = 0; j < rows.size(); j++) {
                Rows.CriterionAt row = rows.get(j);
                Integer parent = parents.get(j);
                if (parent != null) {
                    parts.computeIfAbsent(parent, key -> new ArrayList<>()).add(row);
                } else if (row.criterion().role() != CriterionRole.TOTAL) {
                    top.add(row);
                }
            }
            for (int j = 0; j < rows.size(); j++) {
                Rows.CriterionAt row = rows.get(j);
                boolean total = row.criterion().role() == CriterionRole.TOTAL;
                check(row, total ? top : parts.getOrDefault(j, List.of()), total);
            }
        }
    }

    private void check(Rows.CriterionAt parent, List<Rows.CriterionAt> parts, boolean total) {
        if (parts.isEmpty()) {
            checkAlone(parent);
            return;
        }
        boolean mean = parent.appendix().index() == IndexKind.SIPAS;
        boolean complete = total ? mean : isComplete(parent, parts);
        if (!complete) {
            findings.add(
                    FindingCode.PARTS_MISSING,
                    parent.path(),
                    parent.name(),
                    parts.stream().map(Rows.CriterionAt::name).collect(Collectors.joining(", ")));
        }
        BigDecimal achieved = parent.criterion().achieved();
        BigDecimal expectedScore = complete ? together(parts, Preview.Criterion::achieved, mean) : null;
        if (achieved != null && expectedScore != null && differ(achieved, expectedScore)) {
            disagree(parent, "achieved", achieved, expectedScore, mean, false);
        }
        BigDecimal target = parent.criterion().targetNumber();
        BigDecimal expected = complete
                ? together(parts, Preview.Criterion::targetNumber, mean)
                : mean ? null : byIncrements(achieved, parts);
        if (target == null) {
            return;
        }
        if (achieved != null && target.compareTo(achieved) < 0) {
            boolean usable = expected != null && expected.compareTo(achieved) >= 0;
            BigDecimal better = usable && expected != null ? scaled(expected, target) : null;
            findings.propose(
                    FindingCode.TARGET_BELOW_SCORE,
                    parent.path() + "/targetNumber",
                    better == null ? null : proposal(parent, better),
                    parent.name(),
                    Numbers.printed(target),
                    Numbers.printed(achieved),
                    better == null ? "" : Numbers.printed(better));
        } else if (expected != null && differ(target, expected)) {
            disagree(parent, "targetNumber", target, expected, mean, true);
        }
    }

    private void checkAlone(Rows.CriterionAt row) {
        BigDecimal target = row.criterion().targetNumber();
        BigDecimal achieved = row.criterion().achieved();
        if (target != null && achieved != null && target.compareTo(achieved) < 0) {
            findings.add(
                    FindingCode.TARGET_BELOW_SCORE,
                    row.path() + "/targetNumber",
                    row.name(),
                    Numbers.printed(target),
                    Numbers.printed(achieved),
                    "");
        }
    }

    private void disagree(
            Rows.CriterionAt parent,
            String field,
            BigDecimal printed,
            BigDecimal expected,
            boolean mean,
            boolean target) {
        BigDecimal better = scaled(expected, printed);
        findings.propose(
                mean ? FindingCode.MEAN_DISAGREES : FindingCode.SUM_DISAGREES,
                parent.path() + "/" + field,
                target ? proposal(parent, better) : null,
                parent.name(),
                Numbers.printed(printed),
                Numbers.printed(better));
    }

    private Finding.Proposal proposal(Rows.CriterionAt parent, BigDecimal value) {
        return findings.proposal(
                "intake.proposal.target",
                parent.path() + "/targetNumber",
                Findings.json(value),
                Numbers.printed(value));
    }

    private static BigDecimal scaled(BigDecimal number, BigDecimal like) {
        return number.setScale(Math.max(like.scale(), 0), RoundingMode.HALF_UP);
    }

    private static boolean differ(BigDecimal printed, BigDecimal expected) {
        return printed.subtract(scaled(expected, printed)).abs().compareTo(TOLERANCE) > 0;
    }

    /** Parts are complete when their maxima add up, or, where these do not tell, when they are numbered from 1 on. */
    private static boolean isComplete(Rows.CriterionAt parent, List<Rows.CriterionAt> parts) {
        BigDecimal maximum = parent.criterion().maxScore();
        BigDecimal sum = together(parts, Preview.Criterion::maxScore, false);
        if (parent.appendix().index() != IndexKind.SIPAS && maximum != null && sum != null) {
            return sum.compareTo(maximum) == 0;
        }
        List<Integer> numbers = parts.stream()
                .map(part -> Codes.digits(part.criterion().code()))
                .filter(digits -> !digits.isEmpty())
                .map(Codes::last)
                .sorted()
                .toList();
        return numbers.size() == parts.size()
                && numbers.get(0) == 1
                && numbers.get(numbers.size() - 1) == numbers.size();
    }

    private static @Nullable BigDecimal together(
            List<Rows.CriterionAt> parts, Function<Preview.Criterion, @Nullable BigDecimal> value, boolean mean) {
        List<BigDecimal> values = parts.stream()
                .map(part -> value.apply(part.criterion()))
                .filter(Objects::nonNull)
                .toList();
        if (values.size() < parts.size()) {
            return null;
        }
        BigDecimal sum = values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return mean ? sum.divide(BigDecimal.valueOf(values.size()), 6, RoundingMode.HALF_UP) : sum;
    }

    private static @Nullable BigDecimal byIncrements(@Nullable BigDecimal achieved, List<Rows.CriterionAt> parts) {
        BigDecimal targets = together(parts, Preview.Criterion::targetNumber, false);
        BigDecimal scores = together(parts, Preview.Criterion::achieved, false);
        return achieved == null || targets == null || scores == null
                ? null
                : achieved.add(targets).subtract(scores);
    }
}
