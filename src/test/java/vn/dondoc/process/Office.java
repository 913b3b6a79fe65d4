package vn.dondoc.process;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanDraft;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.Plans;
import vn.dondoc.process.inbox.TaskInbox;
import vn.dondoc.process.inbox.TaskQuery;
import vn.dondoc.process.inbox.TaskView;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.OfficerId;

/** The people of the sample Office at work, for tests that follow the flow. */
@Component
public class Office {

    private final Organization organization;
    private final Plans plans;
    private final TaskInbox inbox;
    private final JdbcClient jdbc;
    private int number;

    Office(Organization organization, Plans plans, TaskInbox inbox, JdbcClient jdbc) {
        this.organization = organization;
        this.plans = plans;
        this.inbox = inbox;
        this.jdbc = jdbc;
    }

    public Actor person(String login) {
        return organization.actor(new OfficerId(login)).orElseThrow();
    }

    public PlanId submitted(PlanDraft draft) {
        PlanId plan = plans.draft(person("hctc-officer"), draft);
        plans.submit(person("hctc-officer"), plan);
        return plan;
    }

    /** A plan in force, its work offered to the heads. */
    public PlanId issued(PlanDraft draft, LocalDate date) {
        PlanId plan = submitted(draft);
        complete("leader", plan, PlanModel.REVIEW_PLAN, Map.of("decision", "approve"));
        number++;
        complete("clerk", plan, PlanModel.ISSUE_PLAN, Map.of("number", "" + number, "date", date.toString()));
        return plan;
    }

    public List<TaskView> tasks(String login, PlanId plan, String key) {
        return inbox.list(person(login), new TaskQuery(plan.value(), key, null, null, 0, 1000))
                .items();
    }

    /** Completes the person's only open task of this kind. */
    public void complete(String login, PlanId plan, String key, Map<String, ?> values) {
        List<TaskView> open = tasks(login, plan, key);
        if (open.size() != 1) {
            throw new AssertionError(login + " has " + open.size() + " open tasks " + key);
        }
        inbox.complete(person(login), open.get(0).id(), values);
    }

    public Map<String, Object> assignment(PlanId plan) {
        return jdbc.sql("select * from assignment where plan = ?")
                .param(plan.value())
                .query()
                .singleRow();
    }
}
