package vn.dondoc.process;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.Fixtures.CONTINUOUS;
import static vn.dondoc.plan.Fixtures.plan;
import static vn.dondoc.plan.Fixtures.task;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.WholeApplication;
import vn.dondoc.demo.TimeTravel;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.process.time.EngineTime;

@WholeApplication
class EndedWorkLeavesTest {

    private static final LocalDate ISSUED = LocalDate.of(2024, 6, 3);

    @Autowired
    Office office;

    @Autowired
    PlanReads plans;

    @Autowired
    EngineTime engineTime;

    @Autowired
    TimeTravel time;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void theDayOfIssue() {
        time.to(Instant.parse("2024-06-03T02:00:00Z"));
    }

    private int dispatched(PlanId plan) {
        return jdbc.sql("""
                        select count(*) from act_ru_execution e join act_ru_execution r on r.id_ = e.proc_inst_id_
                        where r.business_key_ = ? and e.act_id_ = 'CallActivity_Dispatch'""").param(plan.value()).query(Integer.class).single();
    }

    private void finish(PlanId plan, String unit) {
        String officer = unit + "-officer";
        office.complete(unit + "-head", plan, AssignmentModel.APPOINT_OFFICER, Map.of("officer", officer));
        office.complete(
                officer, plan, AssignmentModel.CARRY_OUT, Map.of("result", "Xong", "completedOn", ISSUED.toString()));
        office.complete(unit + "-head", plan, AssignmentModel.CONFIRM_RESULT, Map.of("decision", "approve"));
        office.complete("hctc-officer", plan, AssignmentModel.ACCEPT_RESULT, Map.of("decision", "approve"));
        engineTime.runDue();
    }

    @Test
    void aPlanKeepsOnlyTheExecutionsOfItsOpenWorkAndEndsWithTheLast() {
        PlanId plan = office.issued(
                plan(List.of(task("1", "th", CONTINUOUS), task("2", "vxnv", CONTINUOUS), task("3", "nk", CONTINUOUS))),
                ISSUED);
        assertThat(dispatched(plan)).isEqualTo(3);

        finish(plan, "th");
        assertThat(dispatched(plan)).isEqualTo(2);
        finish(plan, "nk");
        assertThat(dispatched(plan)).isEqualTo(1);
        finish(plan, "vxnv");

        assertThat(dispatched(plan)).isZero();
        assertThat(plans.find(plan).orElseThrow().status()).isEqualTo(PlanStatus.CLOSED);
    }
}
