package vn.dondoc.process;

import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.dondoc.assignment.RequestId;
import vn.dondoc.assignment.Requests;
import vn.dondoc.organization.Organization;

/** The doors of the user tasks that answer what is asked around an assignment. */
@Configuration(proxyBeanMethods = false)
class RequestDoors {

    private final UserTaskDoor.Frame frame;
    private final Requests requests;

    RequestDoors(Organization organization, RoutingFacts facts, Requests requests) {
        this.frame = new UserTaskDoor.Frame(organization, facts);
        this.requests = requests;
    }

    @Bean
    UserTaskDoor answerDifficultyCompleted() {
        return frame.door(AssignmentModel.ANSWER_DIFFICULTY, List.of("answer"), (subject, submission) -> {
            requests.answerDifficulty(subject.actor(), request(subject), submission.text("answer"));
            return null;
        });
    }

    @Bean
    UserTaskDoor decideExtensionCompleted() {
        List<String> keys = List.of("decision", "newDue", "comment");
        return frame.movingDoor(AssignmentModel.DECIDE_EXTENSION, keys, (subject, submission) -> {
            requests.decideExtension(
                    subject.actor(),
                    request(subject),
                    submission.approved("refuse"),
                    submission.date("newDue"),
                    submission.text("comment"));
            return null;
        });
    }

    @Bean
    UserTaskDoor giveInputCompleted() {
        return frame.door(AssignmentModel.GIVE_INPUT, List.of("text"), (subject, submission) -> {
            requests.giveInput(subject.actor(), request(subject), submission.text("text"));
            return null;
        });
    }

    private static RequestId request(Completion.Subject subject) {
        return new RequestId(Objects.requireNonNull(subject.requestId()));
    }
}
