package vn.dondoc.intake.understanding;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The plan's two years where its own title is silent: what most appendices say, then the year of its date. */
final class Years {

    private Years() {}

    static Preview.Document settled(Preview.Document document, List<AppendixDraft> appendices) {
        Integer result =
                document.resultYear() == null ? most(appendices, draft -> draft.scoreYear) : document.resultYear();
        Integer plan = document.planYear() == null ? most(appendices, draft -> draft.targetYear) : document.planYear();
        if (plan == null) {
            LocalDate dated = DocumentIdentity.earliest(document.dateText());
            plan = dated == null ? null : Integer.valueOf(dated.getYear());
        }
        return document.of(result, plan);
    }

    private static @Nullable Integer most(
            List<AppendixDraft> appendices, Function<AppendixDraft, @Nullable Integer> year) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (AppendixDraft draft : appendices) {
            Integer said = year.apply(draft);
            if (said != null) {
                counts.merge(said, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .filter(Objects::nonNull)
                .orElse(null);
    }
}
