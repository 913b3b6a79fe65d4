package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.understanding.Column;
import vn.dondoc.organization.UnitMatch;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanView;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.shared.UnitId;

/** What the agency knows: its units by name and by code, and its way of reading time texts. */
public final class Lookup {

    /** Reads a time text for a year; due dates count from the day the document is issued. */
    @FunctionalInterface
    public interface Times {
        Schedule read(String text, int planYear, @Nullable LocalDate issued);
    }

    private final Function<String, UnitMatch> units;
    private final Function<UnitId, Optional<UnitView>> unitById;
    private final Times times;
    private final boolean exclusive;
    private final Map<String, Column> headers;
    private final List<PlanView> superiors;
    private final Map<String, UnitMatch> matches = new HashMap<>();
    private final Map<String, Optional<UnitView>> views = new HashMap<>();
    private final Map<List<Object>, Schedule> schedules = new HashMap<>();

    /**
     * @param headers what the agency has said about headers of tables, by their folded text
     * @param superiors issued plans that one of this agency may carry out
     * @param exclusive whether "trước ngày 12" means the 11th at the latest
     */
    Lookup(
            Function<String, UnitMatch> units,
            Function<UnitId, Optional<UnitView>> unitById,
            Times times,
            boolean exclusive,
            Map<String, Column> headers,
            List<PlanView> superiors) {
        this.units = units;
        this.unitById = unitById;
        this.times = times;
        this.exclusive = exclusive;
        this.headers = Map.copyOf(headers);
        this.superiors = List.copyOf(superiors);
    }

    public UnitMatch match(String text) {
        return matches.computeIfAbsent(text, units);
    }

    public Optional<UnitView> unit(@Nullable String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : views.computeIfAbsent(code, known -> unitById.apply(new UnitId(known)));
    }

    public Schedule schedule(String text, int planYear, @Nullable LocalDate issued) {
        return schedules.computeIfAbsent(
                List.of(text, planYear, issued == null ? "" : issued), key -> times.read(text, planYear, issued));
    }

    Map<String, Column> headers() {
        return headers;
    }

    /** The plan in the system that a citation names by its number, as {@code 386/KH-UBND}; none when several could be. */
    public Optional<PlanView> superior(String number) {
        String wanted = number.replaceAll("\\s+", "").replaceFirst("^0+", "");
        List<PlanView> found = superiors.stream()
                .filter(plan -> plan.numberText().replaceFirst("^0+", "").equalsIgnoreCase(wanted))
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    public boolean exclusive() {
        return exclusive;
    }
}
