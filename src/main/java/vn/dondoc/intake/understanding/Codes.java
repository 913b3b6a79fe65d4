package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.intake.Preview;

/** Codes as paths in the criteria's tree: {@code 3.2} stands above {@code 3.2.1}. */
public final class Codes {

    /** 5.3 before 5.10. */
    public static final Comparator<String> ORDER = Codes::compare;

    private Codes() {}

    /** {@code 1.2} of {@code TC 1.2}; empty without one. */
    public static String digits(@Nullable String code) {
        return CriterionTitle.digits(code);
    }

    /** The first number of a code. */
    public static int first(String digits) {
        int dot = digits.indexOf('.');
        return Integer.parseInt(dot < 0 ? digits : digits.substring(0, dot));
    }

    /** The last number of a code. */
    public static int last(String digits) {
        return Integer.parseInt(digits.substring(digits.lastIndexOf('.') + 1));
    }

    private static int compare(String left, String right) {
        String[] one = left.split("\\.");
        String[] other = right.split("\\.");
        for (int i = 0; i < Math.min(one.length, other.length); i++) {
            int order = Integer.compare(Integer.parseInt(one[i]), Integer.parseInt(other[i]));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.length, other.length);
    }

    /** For each criterion the position of the row above it in the tree; null at the top. */
    public static List<@Nullable Integer> parents(Preview.Appendix appendix) {
        Map<String, Integer> byCode = new HashMap<>();
        List<Preview.Criterion> criteria = appendix.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            Preview.Criterion criterion = criteria.get(i);
            String digits = digits(criterion.code());
            if (!digits.isEmpty()) {
                byCode.putIfAbsent(criterion.section() + "|" + digits, i);
            } else if (criterion.role() == CriterionRole.PARENT && criterion.section() != null) {
                byCode.putIfAbsent(criterion.section() + "|", i);
            }
        }
        List<@Nullable Integer> parents = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            parents.add(parent(criteria.get(i), i, byCode));
        }
        return parents;
    }

    private static @Nullable Integer parent(Preview.Criterion criterion, int own, Map<String, Integer> byCode) {
        String digits = digits(criterion.code());
        for (int dot = digits.lastIndexOf('.'); dot > 0; dot = digits.lastIndexOf('.', dot - 1)) {
            Integer above = byCode.get(criterion.section() + "|" + digits.substring(0, dot));
            if (above != null && above != own) {
                return above;
            }
        }
        Integer whole = criterion.role() == CriterionRole.TOTAL ? null : byCode.get(criterion.section() + "|");
        return whole == null || whole == own ? null : whole;
    }
}
