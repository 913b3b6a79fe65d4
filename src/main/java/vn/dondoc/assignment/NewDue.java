package vn.dondoc.assignment;

import java.time.LocalDate;
import vn.dondoc.shared.Refusal;

/** A new due date must lie ahead, and after the old one. */
final class NewDue {

    private NewDue() {}

    static void require(Assignment assignment, LocalDate newDue, LocalDate today) {
        if (assignment.dueOn == null) {
            throw Refusal.invalidField("newDue", "assignment.extension.noDue");
        }
        if (newDue.isBefore(today) || !newDue.isAfter(assignment.dueOn)) {
            throw Refusal.invalidField("newDue", "assignment.extension.notLater", newDue, assignment.dueOn);
        }
        if (newDue.isAfter(today.plusYears(3))) {
            throw Refusal.invalidField("newDue", "assignment.extension.tooFar", newDue);
        }
    }
}
