package vn.dondoc.assignment;

import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.UnitView;
import vn.dondoc.plan.PlanId;
import vn.dondoc.plan.PlanReads;
import vn.dondoc.plan.PlanView;
import vn.dondoc.plan.PlannedWork;
import vn.dondoc.plan.Plans;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Ids;
import vn.dondoc.shared.Refusal;
import vn.dondoc.shared.UnitId;

/** Hands out a plan's work when it is issued, and ends what is open when its year is over. */
@Service
@Transactional
public class WorkDistribution {

    private final Plans plans;
    private final PlanReads reads;
    private final Organization organization;
    private final AssignmentRepository assignments;
    private final Routings routings;
    private final JdbcTemplate batches;
    private final Clock clock;

    WorkDistribution(
            Plans plans,
            PlanReads reads,
            Organization organization,
            AssignmentRepository assignments,
            Routings routings,
            JdbcTemplate batches,
            Clock clock) {
        this.plans = plans;
        this.reads = reads;
        this.organization = organization;
        this.assignments = assignments;
        this.routings = routings;
        this.batches = batches;
        this.clock = clock;
    }

    /** Issues the plan: one piece of work for each lead unit of each task, collective leads resolved and frozen. */
    public void issue(PlanId id) {
        plans.issue(id);
        PlanView plan = reads.find(id).orElseThrow(() -> Refusal.notFound("plan.unknown"));
        LocalDate issued = plan.issuedOn() == null ? LocalDate.now(clock) : plan.issuedOn();
        Instant now = clock.instant();
        Map<UnitId, Map<UnitId, String>> resolved = new HashMap<>();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (PlannedWork work : reads.work(id)) {
            Map<UnitId, String> units = new LinkedHashMap<>();
            work.lead().forEach(lead -> units.putAll(resolved.computeIfAbsent(lead, this::members)));
            units.forEach((unit, name) -> rows.add(row(plan, work, unit, name, issued, now)));
        }
        int[] types = new int[19];
        Arrays.fill(types, Types.VARCHAR);
        types[11] = Types.DATE;
        types[12] = Types.DATE;
        types[15] = Types.BOOLEAN;
        types[14] = Types.INTEGER;
        types[16] = Types.INTEGER;
        types[17] = Types.TIMESTAMP;
        types[18] = Types.BIGINT;
        batches.batchUpdate("""
                insert into assignment
                    (id, agency, plan, planned_task, unit, unit_name, monitoring_unit, stage, progress, result,
                     schedule_kind, starts_on, due_on, occurrences, occurrence, late, extensions, created_at, version)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", rows, types);
    }

    private Map<UnitId, String> members(UnitId lead) {
        LocalDate today = LocalDate.now(clock);
        Map<UnitId, String> members = new LinkedHashMap<>();
        for (UnitId member : organization.members(lead, today)) {
            UnitView unit = organization
                    .unit(member)
                    .filter(found -> found.validOn(today))
                    .orElseThrow(() -> Refusal.conflict("assignment.issue.unitGone", member.value()));
            members.put(member, unit.name());
        }
        if (members.isEmpty()) {
            throw Refusal.conflict("assignment.issue.unitGone", lead.value());
        }
        return members;
    }

    private static @Nullable Object[] row(
            PlanView plan, PlannedWork work, UnitId unit, String name, LocalDate issued, Instant now) {
        if (work.kind() == ScheduleKind.UNSPECIFIED) {
            throw Refusal.conflict("assignment.issue.timeMissing", work.text());
        }
        List<LocalDate> ahead =
                work.due().stream().filter(due -> !due.isBefore(issued)).toList();
        boolean recurring = work.kind() == ScheduleKind.RECURRING;
        LocalDate due = recurring || work.due().isEmpty()
                ? (ahead.isEmpty() ? null : ahead.get(0))
                : work.due().get(work.due().size() - 1);
        String occurrences = recurring
                ? String.join(",", ahead.stream().map(LocalDate::toString).toList())
                : "";
        return new @Nullable Object[] {
            Ids.next(),
            plan.agency().value(),
            plan.id().value(),
            work.task(),
            unit.value(),
            name,
            plan.monitoringUnit().value(),
            Stage.APPOINTING.name(),
            Progress.NOT_STARTED.name(),
            null,
            work.kind().name(),
            work.start(),
            due,
            occurrences,
            0,
            false,
            0,
            Timestamp.from(now),
            0L
        };
    }

    /**
     * What has to be dispatched: everything that was made with the plan, or with one of its amendments.
     *
     * @param amendment the amending document, or null for the plan as it was issued
     */
    @Transactional(readOnly = true)
    public List<Routing> toDispatch(PlanId plan, @Nullable String amendment) {
        return assignments.findByPlan(plan.value()).stream()
                .filter(assignment ->
                        assignment.stage == Stage.APPOINTING && Objects.equals(assignment.amendment, amendment))
                .map(routings::of)
                .toList();
    }

    /** Continuous work is carried out, other open work is not done. */
    public void closeYear(PlanId plan) {
        Instant now = clock.instant();
        for (Assignment assignment : assignments.findByPlan(plan.value())) {
            if (!assignment.stage.ended()) {
                boolean carriedOut =
                        assignment.dueOn == null && assignment.officer != null && !assignment.waitsForEvent();
                assignment.end(carriedOut ? Stage.CARRIED_OUT : Stage.NOT_DONE, now);
                assignments.save(assignment);
            }
        }
    }

    /** The plan is no more; its open work ends. */
    public void cancel(PlanId plan) {
        Instant now = clock.instant();
        for (Assignment assignment : assignments.findByPlan(plan.value())) {
            if (!assignment.stage.ended()) {
                assignment.end(Stage.CANCELLED, now);
                assignments.save(assignment);
            }
        }
    }
}
