package vn.dondoc.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.intake.Confirmation;
import vn.dondoc.intake.Intakes;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;

/** The sample plan of the demo, under way: taken in, approved, issued, its first work handed out and done. */
@Component
@Profile("demo")
@ConditionalOnProperty(name = "dondoc.demo.sample-plan", havingValue = "true", matchIfMissing = true)
class SamplePlan {

    private static final Logger LOG = LoggerFactory.getLogger(SamplePlan.class);
    private static final int PLAN_YEAR = 2024;

    private final Intakes intakes;
    private final Plans plans;
    private final TaskInbox inbox;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    SamplePlan(Intakes intakes, Plans plans, TaskInbox inbox, Organization organization, JdbcClient jdbc, Clock clock) {
        this.intakes = intakes;
        this.plans = plans;
        this.inbox = inbox;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Once, on a database without any plan; all of it or nothing. */
    @EventListener(ApplicationStartedEvent.class)
    @Order(1)
    @Transactional
    public void ensure() {
        if (jdbc.sql("select count(*) from plan").query(Integer.class).single() > 0) {
            return;
        }
        Actor officer = person("hctc-officer");
        PlanId plan = intakes.plan(
                officer,
                intakes.take(officer, "ke-hoach-mau.txt", text(), PLAN_YEAR).id(),
                List.of(),
                Confirmation.allProposals());
        plans.submit(officer, plan);
        complete("leader", plan, "UserTask_ReviewPlan", 1, Map.of("decision", "approve"));
        String today = LocalDate.now(clock).toString();
        complete("clerk", plan, "UserTask_IssuePlan", 1, Map.of("number", "45", "date", today));
        for (String unit : List.of("hctc", "ncpc")) {
            complete(unit + "-head", plan, "UserTask_AppointOfficer", 12, Map.of("officer", unit + "-officer"));
            Map<String, String> result = Map.of("result", "Đã hoàn thành, có văn bản kèm theo.", "completedOn", today);
            complete(unit + "-officer", plan, "UserTask_CarryOut", 3, result);
            complete(unit + "-head", plan, "UserTask_ConfirmResult", 2, Map.of("decision", "approve"));
        }
        complete("hctc-officer", plan, "UserTask_AcceptResult", 1, Map.of("decision", "approve"));
        LOG.info("The sample plan is under way");
    }

    private void complete(String login, PlanId plan, String key, int most, Map<String, String> values) {
        Actor actor = person(login);
        for (TaskView task : inbox.list(actor, new TaskQuery(plan.value(), key, null, null, 0, most))
                .items()) {
            inbox.complete(actor, task.id(), values);
        }
    }

    private Actor person(String login) {
        return organization.actor(new OfficerId(login)).orElseThrow();
    }

    private static byte[] text() {
        try {
            return new ClassPathResource("demo/sample-plan.txt").getContentAsByteArray();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
