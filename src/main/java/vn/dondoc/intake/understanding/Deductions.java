package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.Preview;

/** Shortfalls with the points that each has cost: "… (trừ 0,3 điểm); … (mất 02 điểm)". */
public final class Deductions {

    private static final String NUMBER = "(?:khoảng\\s+)?-?\\s*(\\d{1,3}(?:\\s?[.,]\\s?\\d{1,4})?)";
    private static final Pattern COST = Pattern.compile(
            "\\s*[(\\[]?\\s*(?:bị\\s+)?(?:điểm\\s+)?(?:trừ|mất|giảm|thiếu|hụt)\\s*:?\\s*" + NUMBER
                    + "\\s*(điểm|đ)?(?![\\p{L}%/])\\s*\\.?\\s*([)\\]])?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDGE = Pattern.compile("^[\\s;.,:+*•–-]+|[\\s;.,:]+$");
    private static final Pattern PARTS = Pattern.compile("\\s*[;\\n]\\s*");

    private Deductions() {}

    /** The reasons of a cell or paragraph; a column of points gives the points of a reason that has none. */
    public static List<Preview.Deduction> of(String text, String lost) {
        BigDecimal points = Numbers.absolute(lost);
        if (text.isEmpty()) {
            return lost.isEmpty() || (points != null && points.signum() == 0)
                    ? List.of()
                    : List.of(new Preview.Deduction(lost, points));
        }
        List<Preview.Deduction> found = in(text);
        boolean unpriced = found.stream().map(Preview.Deduction::points).allMatch(Objects::isNull);
        if (points != null && unpriced) {
            return List.of(new Preview.Deduction(text, points));
        }
        return found;
    }

    private static List<Preview.Deduction> in(String text) {
        BigDecimal plain = Numbers.read(text);
        if (plain != null) {
            return List.of(new Preview.Deduction(text, plain.abs()));
        }
        List<Preview.Deduction> found = new ArrayList<>();
        Matcher cost = COST.matcher(text);
        int from = 0;
        while (cost.find()) {
            unpriced(text.substring(from, cost.start()), found, true);
            int last = found.size() - 1;
            if (last < 0) {
                found.add(new Preview.Deduction(text.strip(), null));
                last = 0;
            }
            found.set(last, new Preview.Deduction(found.get(last).text(), Numbers.read(number(cost))));
            from = cost.end();
        }
        unpriced(text.substring(from), found, false);
        return found;
    }

    /** Adds the parts of a stretch without points; the last of them may be about to get some. */
    private static void unpriced(String stretch, List<Preview.Deduction> found, boolean priced) {
        for (String part : PARTS.split(stretch)) {
            String reason = EDGE.matcher(part).replaceAll("");
            if (reason.length() > 1) {
                found.add(new Preview.Deduction(reason, null));
            }
        }
        if (priced && (found.isEmpty() || found.get(found.size() - 1).points() != null)) {
            found.add(new Preview.Deduction("", null));
        }
    }

    private static String number(Matcher cost) {
        return cost.group(1).replaceAll("\\s+", "");
    }

    /** The costs that are not written as they should be: a bracket not closed, no word for points. */
    static List<String> unclear(String text) {
        List<String> unclear = new ArrayList<>();
        Matcher cost = COST.matcher(text);
        while (cost.find()) {
            boolean opened = cost.group().stripLeading().startsWith("(");
            boolean closed = cost.group(3) != null;
            if (cost.group(2) == null || opened != closed) {
                unclear.add(cost.group().strip().replaceAll("[\\s.]+$", ""));
            }
        }
        return unclear;
    }
}
