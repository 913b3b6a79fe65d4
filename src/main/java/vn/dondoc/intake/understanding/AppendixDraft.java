package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.Preview;
import vn.dondoc.plan.GoalKind;

/** An appendix while it is being read. */
final class AppendixDraft {

    final int position;
    final String number;
    final String source;
    /** Whether the document itself calls it an appendix. */
    final boolean named;

    String title;

    @Nullable
    TableHeader header;

    final List<Preview.Header> headers = new ArrayList<>();
    final List<Preview.Section> sections = new ArrayList<>();
    final List<CriterionDraft> criteria = new ArrayList<>();

    @Nullable
    IndexKind index;

    @Nullable
    GoalKind goal;

    @Nullable
    Integer scoreYear;

    @Nullable
    Integer targetYear;

    AppendixDraft(int position, String number, String title, String source, boolean named) {
        this.position = position;
        this.number = number;
        this.title = title;
        this.source = source;
        this.named = named;
    }

    String path() {
        return "/appendices/" + position;
    }

    String path(CriterionDraft criterion) {
        int last = criteria.size() - 1;
        int index = last >= 0 && criteria.get(last) == criterion ? last : criteria.indexOf(criterion);
        return path() + "/criteria/" + index;
    }

    /** The path of the criterion or task that a row of the file has become. */
    Optional<String> pathOf(String rowSource) {
        for (int i = 0; i < criteria.size() && !rowSource.isEmpty(); i++) {
            CriterionDraft criterion = criteria.get(i);
            String own = path() + "/criteria/" + i;
            for (int j = 0; j < criterion.tasks.size(); j++) {
                if (criterion.tasks.get(j).source.equals(rowSource)) {
                    return Optional.of(own + "/tasks/" + j);
                }
            }
            if (criterion.source.equals(rowSource)) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    Preview.Appendix appendix(Predicate<String> isUnit) {
        var maximum = header == null ? null : header.maximum();
        return new Preview.Appendix(
                number,
                TaskDraft.orNull(title),
                index,
                goal,
                scoreYear,
                targetYear,
                headers,
                sections,
                criteria.stream()
                        .map(criterion -> criterion.criterion(maximum, isUnit))
                        .toList());
    }
}
