package vn.dondoc.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/**
 * Keeps agencies and units. Only for administrators, who keep all agencies of the installation. Nothing is deleted: a
 * unit is dissolved on a day, and its name goes on leading to it or to its successors.
 */
@Service
@Transactional
public class OrganizationAdministration {

    private final OrganizationRows rows;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    OrganizationAdministration(OrganizationRows rows, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Adds an agency; its code becomes the tenant in the engine and never changes. */
    public AgencyId addAgency(
            Actor actor, String code, String name, String place, @Nullable AgencyId parent, AgencyLevel level) {
        AdminInput.requireAdministrator(actor);
        AgencyId id = new AgencyId(AdminInput.code("code", code));
        if (parent != null) {
            requireAgency(parent);
        }
        int added = jdbc.sql("""
                        insert into agency (id, name, place, parent, level)
                        values (:id, :name, :place, :parent, :level) on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("name", AdminInput.text("name", name))
                .param("place", AdminInput.text("place", place))
                .param("parent", parent == null ? null : parent.value())
                .param("level", level.name())
                .update();
        if (added == 0) {
            throw Refusal.invalidField("code", "organization.agency.codeTaken", id);
        }
        events.publishEvent(new AgencyAdded(id));
        return id;
    }

    public void renameAgency(Actor actor, AgencyId agency, String name, String place) {
        AdminInput.requireAdministrator(actor);
        requireAgency(agency);
        jdbc.sql("update agency set name = :name, place = :place where id = :id")
                .param("id", agency.value())
                .param("name", AdminInput.text("name", name))
                .param("place", AdminInput.text("place", place))
                .update();
        events.publishEvent(new AgencyAdded(agency));
    }

    /** Adds a unit from a day on. */
    public UnitId addUnit(Actor actor, AgencyId agency, String code, String name, LocalDate validFrom) {
        return add(actor, agency, code, name, validFrom, "ROOM");
    }

    /** Adds a collective name; it stands for nobody until it is given {@link #setMembers members}. */
    public UnitId addCollective(Actor actor, AgencyId agency, String code, String name, LocalDate validFrom) {
        return add(actor, agency, code, name, validFrom, "COLLECTIVE");
    }

    private UnitId add(Actor actor, AgencyId agency, String code, String name, LocalDate validFrom, String kind) {
        AdminInput.requireAdministrator(actor);
        requireAgency(agency);
        UnitId id = new UnitId(AdminInput.code("code", code));
        String unitName = AdminInput.text("name", name);
        requireFreeName(agency, id, "name", unitName);
        int added = jdbc.sql("""
                        insert into unit (id, agency, name, kind, valid_from)
                        values (:id, :agency, :name, :kind, :from) on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("agency", agency.value())
                .param("name", unitName)
                .param("kind", kind)
                .param("from", validFrom)
                .update();
        if (added == 0) {
            throw Refusal.invalidField("code", "organization.unit.codeTaken", id);
        }
        events.publishEvent(new UnitChanged(id));
        return id;
    }

    /** Gives a unit another name; the old one stays an alias, since documents go on using it. */
    public void renameUnit(Actor actor, UnitId unit, String name) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(unit);
        String newName = AdminInput.text("name", name);
        requireFreeName(view.agency(), unit, "name", newName);
        insertAlias(unit, view.name());
        jdbc.sql("delete from unit_alias where unit = :id and alias = :name")
                .param("id", unit.value())
                .param("name", newName)
                .update();
        jdbc.sql("update unit set name = :name where id = :id")
                .param("id", unit.value())
                .param("name", newName)
                .update();
        events.publishEvent(new UnitChanged(unit));
    }

    /**
     * Dissolves a unit and ends the posts in it.
     *
     * @param lastDay its last day
     * @param successors the units that carry on its business, perhaps of other agencies; may be empty
     */
    public void dissolveUnit(Actor actor, UnitId unit, LocalDate lastDay, Set<UnitId> successors) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(unit);
        if (lastDay.isBefore(view.validFrom())) {
            throw Refusal.invalidField(
                    "lastDay", "organization.unit.endsBeforeStart", view.name(), AdminInput.day(view.validFrom()));
        }
        if (view.monitoring()) {
            throw Refusal.conflict("organization.unit.monitors", view.name());
        }
        for (UnitId successor : successors) {
            if (successor.equals(unit)) {
                throw Refusal.invalidField("successors", "organization.unit.succeedsItself", view.name());
            }
            UnitView next = requireUnit(successor);
            if (next.collective() || !next.validOn(lastDay.plusDays(1))) {
                throw Refusal.invalidField("successors", "organization.unit.cannotSucceed", next.name());
            }
        }
        endPosts(view, lastDay);
        jdbc.sql("update unit set valid_to = :to where id = :id")
                .param("id", unit.value())
                .param("to", lastDay)
                .update();
        jdbc.sql("delete from unit_successor where unit = :id")
                .param("id", unit.value())
                .update();
        for (UnitId successor : successors) {
            jdbc.sql("insert into unit_successor (unit, successor) values (:id, :successor)")
                    .param("id", unit.value())
                    .param("successor", successor.value())
                    .update();
        }
        events.publishEvent(new UnitChanged(unit));
    }

    private void endPosts(UnitView unit, LocalDate lastDay) {
        jdbc.sql("""
                        update post set valid_to = greatest(valid_from - 1, cast(:to as date))
                         where unit = :id and (valid_to is null or valid_to > :to)
                        """).param("id", unit.id().value()).param("to", lastDay).update();
        rows.officersWithPostIn(unit.id()).forEach(officer -> events.publishEvent(new OfficerChanged(officer.id())));
    }

    public void addAlias(Actor actor, UnitId unit, String alias) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(unit);
        String name = AdminInput.text("alias", alias);
        requireFreeName(view.agency(), unit, "alias", name);
        insertAlias(unit, name);
    }

    private void insertAlias(UnitId unit, String alias) {
        jdbc.sql("insert into unit_alias (unit, alias) values (:id, :alias) on conflict do nothing")
                .param("id", unit.value())
                .param("alias", alias)
                .update();
    }

    /** Takes back an alias that was a mistake. */
    public void removeAlias(Actor actor, UnitId unit, String alias) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(unit);
        int removed = jdbc.sql("delete from unit_alias where unit = :id and alias = :alias")
                .param("id", unit.value())
                .param("alias", alias)
                .update();
        if (removed == 0) {
            throw Refusal.notFound("organization.alias.unknown", alias, view.name());
        }
    }

    /**
     * Says whom a collective stands for.
     *
     * @param allRooms all rooms of its agency, whichever there are on the day in question; {@code members} come on top
     */
    public void setMembers(Actor actor, UnitId collective, boolean allRooms, Set<UnitId> members) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(collective);
        if (!view.collective()) {
            throw Refusal.invalid("organization.unit.notCollective", view.name());
        }
        for (UnitId member : members) {
            if (requireUnit(member).collective()) {
                throw Refusal.invalidField("members", "organization.unit.nested", member);
            }
        }
        jdbc.sql("update unit set all_rooms = :all where id = :id")
                .param("id", collective.value())
                .param("all", allRooms)
                .update();
        jdbc.sql("delete from unit_member where collective = :id")
                .param("id", collective.value())
                .update();
        for (UnitId member : members) {
            jdbc.sql("insert into unit_member (collective, member) values (:id, :member)")
                    .param("id", collective.value())
                    .param("member", member.value())
                    .update();
        }
        events.publishEvent(new UnitChanged(collective));
    }

    /** Makes this the unit that follows and urges its agency's plans, instead of the one that did so far. */
    public void setMonitoringUnit(Actor actor, UnitId unit) {
        AdminInput.requireAdministrator(actor);
        UnitView view = requireUnit(unit);
        if (view.collective() || view.validTo() != null) {
            throw Refusal.invalid("organization.unit.cannotMonitor", view.name());
        }
        List<UnitView> former = rows.units(view.agency()).stream()
                .filter(UnitView::monitoring)
                .filter(other -> !other.id().equals(unit))
                .toList();
        jdbc.sql("update unit set monitoring = false where agency = :agency and monitoring")
                .param("agency", view.agency().value())
                .update();
        jdbc.sql("update unit set monitoring = true where id = :id")
                .param("id", unit.value())
                .update();
        former.forEach(other -> events.publishEvent(new UnitChanged(other.id())));
        events.publishEvent(new UnitChanged(unit));
    }

    private void requireAgency(AgencyId agency) {
        if (rows.agencies().stream().noneMatch(view -> view.id().equals(agency))) {
            throw Refusal.notFound("organization.agency.unknown", agency);
        }
    }

    private UnitView requireUnit(UnitId unit) {
        return rows.unit(unit).orElseThrow(() -> Refusal.notFound("organization.unit.unknown", unit));
    }

    /** No two units of an agency that exist at one time may be called the same. */
    private void requireFreeName(AgencyId agency, UnitId self, String field, String name) {
        String wanted = UnitNames.normalized(name);
        for (UnitView other : rows.units(agency)) {
            if (!other.id().equals(self) && other.validTo() == null && other.bears(wanted)) {
                throw Refusal.invalidField(field, "organization.unit.nameTaken", name, other.id());
            }
        }
    }
}
