package vn.dondoc.bench;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Either the application or the bare engine, doing the same things to the same models. */
abstract class Side {

    static final String REVIEW = "UserTask_ReviewPlan";
    static final String ISSUE = "UserTask_IssuePlan";
    static final String APPOINT = "UserTask_AppointOfficer";
    static final String CARRY_OUT = "UserTask_CarryOut";
    static final String CONFIRM = "UserTask_ConfirmResult";
    static final String ACCEPT = "UserTask_AcceptResult";

    /** Who completes which task. */
    static final Map<String, String> WHO = Map.of(
            REVIEW, "leader",
            ISSUE, "clerk",
            APPOINT, "th-head",
            CARRY_OUT, "th-officer",
            CONFIRM, "th-head",
            ACCEPT, "hctc-officer");

    private final JdbcClient jdbc;
    private final ManagementService management;

    Side(JdbcClient jdbc, ManagementService management) {
        this.jdbc = jdbc;
        this.management = management;
    }

    /** A plan that waits for its number; answers its business key. */
    abstract String approved(int tasks);

    /** Completes a task with what its form would send, as the person whose task it is. */
    abstract void complete(String key, String task);

    /** The open tasks of a kind in a plan and its work. */
    final List<String> open(String plan, String key) {
        return jdbc.sql("""
                        select t.id_ from act_ru_task t
                        join act_ru_execution e on e.id_ = t.proc_inst_id_
                        join act_ru_execution r on r.id_ = e.root_proc_inst_id_
                        where r.business_key_ = ? and t.task_def_key_ = ? order by t.create_time_, t.id_""").params(plan, key).query(String.class).list();
    }

    /** Runs what continues the plan after a piece of work has ended. */
    final void continuePlan(String plan) {
        jobs(plan).forEach(management::executeJob);
    }

    final List<String> jobs(String plan) {
        return jdbc.sql("""
                        select j.id_ from act_ru_job j join act_ru_execution r on r.id_ = j.process_instance_id_
                        where r.business_key_ = ? and j.handler_type_ = 'async-continuation'""").param(plan).query(String.class).list();
    }

    final void run(String job) {
        management.executeJob(job);
    }

    /** Lets the database count what was loaded, so that neither side is planned as if its tables were empty. */
    final void settle() {
        jdbc.sql("analyze").update();
    }
}
