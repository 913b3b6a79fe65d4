package vn.dondoc.web.pages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.assignment.Stage;

/**
 * Which work of a plan is looked for.
 *
 * @param unit only this unit's
 * @param stage only work at this stage
 * @param overdue only work whose due day has passed
 * @param text only where these words stand, with or without diacritics
 */
public record PlanFilter(
        @Nullable String unit,
        @Nullable Stage stage,
        boolean overdue,
        @Nullable String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static PlanFilter of(
            @Nullable String unit, @Nullable String stage, @Nullable String overdue, @Nullable String text) {
        Stage known = null;
        for (Stage candidate : Stage.values()) {
            known = candidate.name().equals(stage) ? candidate : known;
        }
        return new PlanFilter(given(unit), known, given(overdue) != null, given(text));
    }

    private static @Nullable String given(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    /** Whether anything is left out. */
    public boolean active() {
        return unit != null || stage != null || overdue || text != null;
    }

    /** Small letters without diacritics, as the statement folds what it compares with. */
    static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('Đ', 'd')
                .replace('đ', 'd')
                .toLowerCase(Locale.ROOT);
    }
}
