package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.organization.UnitMatch.How;
import vn.dondoc.shared.UnitId;

/** The units of one agency, former and future ones included, read once to match many names. */
public final class UnitDirectory {

    private static final double SIMILAR = 0.55;
    private static final int SUGGESTIONS = 3;

    private final List<UnitView> units;
    private final Map<UnitId, UnitView> byId;
    private final Map<UnitId, Set<UnitId>> successors;

    UnitDirectory(List<UnitView> units, Map<UnitId, Set<UnitId>> successors) {
        this.units = List.copyOf(units);
        this.byId = units.stream().collect(Collectors.toMap(UnitView::id, Function.identity()));
        this.successors = Map.copyOf(successors);
    }

    /**
     * Finds the unit that a name stands for on a day. Never guesses: what is only similar becomes a suggestion.
     *
     * @param text the name as the plan writes it
     */
    public UnitMatch match(String text, LocalDate on) {
        String wanted = UnitNames.normalized(text);
        if (wanted.isEmpty()) {
            return new UnitMatch(null, How.NONE, List.of());
        }
        List<UnitView> named = valid(on, unit -> wanted.equals(UnitNames.normalized(unit.name())));
        if (named.size() == 1) {
            return new UnitMatch(named.get(0).id(), How.NAME, List.of());
        }
        List<UnitView> aliased = valid(on, unit -> unit.bears(wanted));
        if (named.isEmpty() && aliased.size() == 1) {
            return new UnitMatch(aliased.get(0).id(), How.ALIAS, List.of());
        }
        if (!named.isEmpty() || !aliased.isEmpty()) {
            return new UnitMatch(null, How.NONE, named.isEmpty() ? aliased : named);
        }
        return units.stream()
                .filter(unit -> hasEnded(unit, on))
                .filter(unit -> unit.bears(wanted))
                .max(Comparator.comparing(UnitView::validFrom))
                .map(former -> new UnitMatch(null, How.FORMER, successorsOf(former.id(), on)))
                .orElseGet(() -> new UnitMatch(null, How.NONE, similar(text, on)));
    }

    private List<UnitView> valid(LocalDate on, Predicate<UnitView> condition) {
        return units.stream().filter(unit -> unit.validOn(on)).filter(condition).toList();
    }

    private static boolean hasEnded(UnitView unit, LocalDate on) {
        return unit.validTo() != null && on.isAfter(unit.validTo());
    }

    /** The units that carry on a former unit's business on a day, through as many changes as there were. */
    List<UnitView> successorsOf(UnitId former, LocalDate on) {
        Set<UnitId> seen = new LinkedHashSet<>(Set.of(former));
        Set<UnitId> open = new LinkedHashSet<>(successors.getOrDefault(former, Set.of()));
        Set<UnitView> found = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            UnitId next = open.iterator().next();
            open.remove(next);
            UnitView unit = byId.get(next);
            if (!seen.add(next) || unit == null) {
                continue;
            }
            if (unit.validOn(on)) {
                found.add(unit);
            } else {
                open.addAll(successors.getOrDefault(next, Set.of()));
            }
        }
        return List.copyOf(found);
    }

    private List<UnitView> similar(String text, LocalDate on) {
        record Candidate(UnitView unit, double similarity) {}
        return units.stream()
                .map(unit -> new Candidate(unit, similarity(text, unit)))
                .filter(candidate -> candidate.similarity >= SIMILAR)
                .sorted(Comparator.comparingDouble(Candidate::similarity).reversed())
                .map(Candidate::unit)
                .flatMap(unit -> unit.validOn(on) ? Stream.of(unit) : successorsOf(unit.id(), on).stream())
                .distinct()
                .limit(SUGGESTIONS)
                .toList();
    }

    private static double similarity(String text, UnitView unit) {
        double best = UnitNames.similarity(text, unit.name());
        for (String alias : unit.aliases()) {
            best = Math.max(best, UnitNames.similarity(text, alias));
        }
        return best;
    }
}
