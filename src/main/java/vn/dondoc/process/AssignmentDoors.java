package vn.dondoc.process;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.assignment.AssignmentId;
import vn.dondoc.assignment.Assignments;
import vn.dondoc.assignment.OverdueAction;
import vn.dondoc.organization.Organization;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/** The doors of the user tasks on the way of {@code assignment.bpmn}. */
@Configuration(proxyBeanMethods = false)
class AssignmentDoors {

    private static final List<String> DECISION = List.of("decision", "comment");

    private final UserTaskDoor.Frame frame;
    private final Assignments assignments;

    AssignmentDoors(Organization organization, RoutingFacts facts, Assignments assignments) {
        this.frame = new UserTaskDoor.Frame(organization, facts);
        this.assignments = assignments;
    }

    @Bean
    UserTaskDoor appointOfficerCompleted() {
        return frame.door(AssignmentModel.APPOINT_OFFICER, List.of("officer"), (subject, submission) -> {
            assignments.appoint(
                    subject.actor(),
                    new AssignmentId(subject.businessKey()),
                    new OfficerId(submission.requiredText("officer")));
            return null;
        });
    }

    @Bean
    UserTaskDoor carryOutCompleted() {
        return frame.door(
                AssignmentModel.CARRY_OUT, List.of("result", "completedOn", "evidence"), (subject, submission) -> {
                    EvidenceKey.requireNone(submission);
                    assignments.handIn(
                            subject.actor(),
                            new AssignmentId(subject.businessKey()),
                            submission.text("result"),
                            submission.requiredDate("completedOn"));
                    return null;
                });
    }

    @Bean
    UserTaskDoor confirmResultCompleted() {
        return frame.door(AssignmentModel.CONFIRM_RESULT, DECISION, (subject, submission) -> {
            boolean confirmed = assignments.confirm(
                    subject.actor(),
                    new AssignmentId(subject.businessKey()),
                    submission.approved("return"),
                    submission.text("comment"));
            return new Completion.Fact(AssignmentModel.RESULT_CONFIRMED, confirmed);
        });
    }

    @Bean
    UserTaskDoor acceptResultCompleted() {
        return frame.door(AssignmentModel.ACCEPT_RESULT, DECISION, (subject, submission) -> {
            boolean accepted = assignments.accept(
                    subject.actor(),
                    new AssignmentId(subject.businessKey()),
                    submission.approved("return"),
                    submission.text("comment"));
            return new Completion.Fact(AssignmentModel.RESULT_ACCEPTED, accepted);
        });
    }

    @Bean
    UserTaskDoor handleOverdueAssignmentCompleted() {
        List<String> keys = List.of("action", "officer", "newDue", "comment");
        return frame.movingDoor(AssignmentModel.HANDLE_OVERDUE, keys, (subject, submission) -> {
            assignments.handleOverdue(subject.actor(), new AssignmentId(subject.businessKey()), action(submission));
            return null;
        });
    }

    private static OverdueAction action(Submission submission) {
        String action = submission.requiredText("action");
        String comment = submission.text("comment");
        return switch (action) {
            case "urge" -> new OverdueAction.Urge(comment);
            case "handOver" -> new OverdueAction.HandOver(new OfficerId(submission.requiredText("officer")), comment);
            case "extend" -> new OverdueAction.Extend(submission.requiredDate("newDue"), comment);
            default -> throw Refusal.invalidField("action", "form.actionUnknown", action);
        };
    }
}
