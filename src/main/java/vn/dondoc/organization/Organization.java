package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.UnitId;

/**
 * Reads agencies, units and officers. What stands here is public inside the office: every officer may know who works
 * where, so these reads take no {@link Actor}.
 */
@Service
@Transactional(readOnly = true)
public class Organization {

    private final OrganizationRows rows;
    private final Clock clock;

    Organization(OrganizationRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    public List<AgencyView> agencies() {
        return rows.agencies();
    }

    public Optional<AgencyView> agency(AgencyId agency) {
        return rows.agencies().stream().filter(view -> view.id().equals(agency)).findFirst();
    }

    /** Any unit that exists, existed or will exist. */
    public Optional<UnitView> unit(UnitId unit) {
        return rows.unit(unit);
    }

    /** The units and collectives of an agency that are valid on a day, by name. */
    public List<UnitView> units(AgencyId agency, LocalDate on) {
        return rows.units(agency).stream().filter(unit -> unit.validOn(on)).toList();
    }

    /** All units of an agency, former and future ones included, by name. */
    public List<UnitView> allUnits(AgencyId agency) {
        return rows.units(agency);
    }

    /** The unit that follows and urges the agency's plans on a day. */
    public Optional<UnitView> monitoringUnit(AgencyId agency, LocalDate on) {
        return units(agency, on).stream().filter(UnitView::monitoring).findFirst();
    }

    /**
     * Whom a unit stands for on a day: a collective for its members that are valid then, any other unit for itself.
     */
    public List<UnitId> members(UnitId unit, LocalDate on) {
        return rows.unit(unit)
                .map(view -> view.collective() ? rows.members(view, on) : List.of(unit))
                .orElse(List.of());
    }

    /** The units that carry on a former unit's business on a day. */
    public List<UnitView> successors(UnitId former, LocalDate on) {
        return rows.unit(former)
                .map(unit -> directory(unit.agency()).successorsOf(former, on))
                .orElse(List.of());
    }

    /** The units of an agency, to match many names with. */
    public UnitDirectory directory(AgencyId agency) {
        return new UnitDirectory(rows.units(agency), rows.successors(agency));
    }

    /** Matches one name; for many names take the {@link #directory}. */
    public UnitMatch match(AgencyId agency, String text, LocalDate on) {
        return directory(agency).match(text, on);
    }

    /** The active officers with a post in the unit today, by name. */
    public List<OfficerView> officersOf(UnitId unit) {
        LocalDate today = LocalDate.now(clock);
        return rows.officersWithPostIn(unit).stream()
                .filter(OfficerView::active)
                .filter(officer ->
                        officer.posts().stream().anyMatch(post -> unit.equals(post.unit()) && post.validOn(today)))
                .toList();
    }

    /** All officers of an agency, those who have left included, by name. */
    public List<OfficerView> officers(AgencyId agency) {
        return rows.officers(agency);
    }

    public Optional<OfficerView> officer(OfficerId officer) {
        return rows.officer(officer);
    }

    /** The officer as somebody who acts, with the posts valid today; empty for those who have left. */
    public Optional<Actor> actor(OfficerId officer) {
        LocalDate today = LocalDate.now(clock);
        return rows.officer(officer)
                .filter(OfficerView::active)
                .map(view -> new Actor(
                        view.id(),
                        view.name(),
                        view.agency(),
                        view.posts().stream()
                                .filter(post -> post.validOn(today))
                                .map(PostView::post)
                                .collect(Collectors.toUnmodifiableSet())));
    }
}
