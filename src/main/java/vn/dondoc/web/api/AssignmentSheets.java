package vn.dondoc.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.assignment.AssignmentCard;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.AssignmentReads;
import vn.dondoc.assignment.Stage;
import vn.dondoc.organization.OfficerView;
import vn.dondoc.organization.Organization;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.shared.Actor;

/** Puts together what stands around an assignment of the caller's agency. */
@Component
class AssignmentSheets {

    /** Stages in which the unit still owes its result. */
    static final Set<Stage> OWED = Set.of(Stage.APPOINTING, Stage.WAITING, Stage.WORKING);

    private final AssignmentReads reads;
    private final TaskInbox inbox;
    private final Organization organization;
    private final Clock clock;

    AssignmentSheets(AssignmentReads reads, TaskInbox inbox, Organization organization, Clock clock) {
        this.reads = reads;
        this.inbox = inbox;
        this.organization = organization;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public AssignmentSheet of(Actor actor, AssignmentId id) {
        AssignmentCard card = reads.get(actor, id);
        @Nullable
        String officerName = card.officer() == null
                ? null
                : organization.officer(card.officer()).map(OfficerView::name).orElse(null);
        List<TaskJson> tasks = inbox.list(actor, new TaskQuery(null, null, id.value(), null, 0, 100)).items().stream()
                .map(TaskJson::of)
                .toList();
        return AssignmentSheet.of(
                card,
                officerName,
                overdue(card.stage(), card.dueOn(), LocalDate.now(clock)),
                reads.requests(actor, id).stream()
                        .map(AssignmentSheet.Asked::of)
                        .toList(),
                reads.history(actor, id).stream().map(AssignmentSheet.Step::of).toList(),
                tasks);
    }

    static boolean overdue(Stage stage, @Nullable LocalDate due, LocalDate today) {
        return due != null && OWED.contains(stage) && due.isBefore(today);
    }
}
