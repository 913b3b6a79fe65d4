package vn.dondoc.assignment;

import org.springframework.stereotype.Component;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** Who may do what with an assignment. Other agencies' work does not exist for the actor. */
@Component
class Doors {

    private final AssignmentRepository assignments;
    private final Organization organization;

    Doors(AssignmentRepository assignments, Organization organization) {
        this.assignments = assignments;
        this.organization = organization;
    }

    Assignment find(AssignmentId id) {
        return assignments.findById(id.value()).orElseThrow(() -> Refusal.notFound("assignment.unknown"));
    }

    Assignment visible(Actor actor, AssignmentId id) {
        Assignment assignment = find(id);
        if (!new AgencyId(assignment.agency).equals(actor.agency())) {
            throw Refusal.notFound("assignment.unknown");
        }
        return assignment;
    }

    Assignment asHead(Actor actor, AssignmentId id) {
        Assignment assignment = visible(actor, id);
        if (!actor.heads(new UnitId(assignment.unit))) {
            throw Refusal.forbidden("assignment.headOnly", assignment.unitName);
        }
        return assignment;
    }

    /** The officer who was appointed, or the head of the unit. */
    Assignment asWorker(Actor actor, AssignmentId id) {
        Assignment assignment = visible(actor, id);
        boolean appointed = actor.officer().value().equals(assignment.officer);
        boolean substitute =
                actor.onBehalfOf() != null && actor.onBehalfOf().value().equals(assignment.officer);
        if (!appointed && !substitute && !actor.heads(new UnitId(assignment.unit))) {
            throw Refusal.forbidden("assignment.officerOnly");
        }
        return assignment;
    }

    /** The monitoring unit; for the work that it leads itself, the leadership. */
    Assignment asAcceptor(Actor actor, AssignmentId id) {
        Assignment assignment = visible(actor, id);
        if (assignment.unit.equals(assignment.monitoringUnit)) {
            if (!actor.is(PostKind.LEADER)) {
                throw Refusal.forbidden("assignment.accept.leaderOnly");
            }
        } else if (!actor.belongsTo(new UnitId(assignment.monitoringUnit))) {
            throw Refusal.forbidden("assignment.accept.monitorOnly");
        }
        return assignment;
    }

    Assignment asDecider(Actor actor, AssignmentId id) {
        Assignment assignment = visible(actor, id);
        if (!actor.is(PostKind.LEADER) && !actor.belongsTo(new UnitId(assignment.monitoringUnit))) {
            throw Refusal.forbidden("assignment.decide.leaderOrMonitorOnly");
        }
        return assignment;
    }

    Assignment asLeader(Actor actor, AssignmentId id) {
        Assignment assignment = visible(actor, id);
        if (!actor.is(PostKind.LEADER)) {
            throw Refusal.forbidden("assignment.leaderOnly");
        }
        return assignment;
    }

    /** An active officer of the unit that leads the work. */
    OfficerView officerOfUnit(Assignment assignment, OfficerId officer) {
        return organization.officersOf(new UnitId(assignment.unit)).stream()
                .filter(candidate -> candidate.id().equals(officer))
                .findFirst()
                .orElseThrow(() -> Refusal.invalidField(
                        "officer", "assignment.officer.notOfUnit", officer.value(), assignment.unitName));
    }
}
