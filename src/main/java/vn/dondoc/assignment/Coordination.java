package vn.dondoc.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.UnitRole;
import vn.dondoc.shared.UnitId;

/** The units that work along with the lead unit, collective names resolved. */
@Repository
class Coordination {

    private final JdbcClient jdbc;
    private final Organization organization;
    private final Clock clock;

    Coordination(JdbcClient jdbc, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.clock = clock;
    }

    Set<UnitId> unitsOf(Assignment assignment) {
        Set<UnitId> units = new LinkedHashSet<>();
        jdbc.sql("select unit from planned_task_unit where planned_task = ? and role <> ? order by role, position")
                .params(assignment.plannedTask, UnitRole.LEAD.name())
                .query(String.class)
                .list()
                .forEach(unit -> units.addAll(organization.members(new UnitId(unit), LocalDate.now(clock))));
        units.remove(new UnitId(assignment.unit));
        return units;
    }
}
