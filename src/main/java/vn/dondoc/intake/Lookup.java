package vn.dondoc.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.organization.UnitMatch;
import vn.dondoc.organization.UnitView;
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
    private final Map<String, UnitMatch> matches = new HashMap<>();
    private final Map<String, Optional<UnitView>> views = new HashMap<>();
    private final Map<List<Object>, Schedule> schedules = new HashMap<>();

    /**
     * @param exclusive whether "trước ngày 12" means the 11th at the latest
     */
    Lookup(
            Function<String, UnitMatch> units,
            Function<UnitId, Optional<UnitView>> unitById,
            Times times,
            boolean exclusive) {
        this.units = units;
        this.unitById = unitById;
        this.times = times;
        this.exclusive = exclusive;
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

    public boolean exclusive() {
        return exclusive;
    }
}
