package vn.dondoc.bench;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.plan.Fixtures;
import vn.dondoc.plan.PlanId;
import vn.dondoc.process.Office;
import vn.dondoc.process.inbox.TaskInbox;

/** The application, by the door that pages, Tasklist and API share. */
final class Ours extends Side {

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final Office office;
    private final TaskInbox inbox;
    private int number;

    Ours(Office office, TaskInbox inbox, JdbcClient jdbc, ManagementService management) {
        super(jdbc, management);
        this.office = office;
        this.inbox = inbox;
    }

    @Override
    String approved(int tasks) {
        PlanId plan = office.submitted(Fixtures.plan(IntStream.rangeClosed(1, tasks)
                .mapToObj(i -> Fixtures.task("Nhiệm vụ " + i, "th", Fixtures.byDate(LocalDate.of(2024, 12, 31))))
                .toList()));
        complete(REVIEW, open(plan.value(), REVIEW).get(0));
        return plan.value();
    }

    @Override
    void complete(String key, String task) {
        inbox.complete(office.person(WHO.get(key)), task, form(key));
    }

    private Map<String, ?> form(String key) {
        return switch (key) {
            case ISSUE -> Map.of("number", "" + ++number, "date", TODAY.toString());
            case APPOINT -> Map.of("officer", "th-officer");
            case CARRY_OUT -> Map.of("result", "Đã hoàn thành", "completedOn", TODAY.toString());
            default -> Map.of("decision", "approve");
        };
    }
}
