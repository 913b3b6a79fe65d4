package vn.dondoc.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.UnitId;

/** Small plans of the sample Office. */
public final class Fixtures {

    private Fixtures() {}

    public static final Schedule CONTINUOUS =
            new Schedule(ScheduleKind.CONTINUOUS, null, List.of(), null, true, List.of());

    public static Schedule byDate(LocalDate due) {
        return new Schedule(ScheduleKind.BY_DATE, null, List.of(due), null, true, List.of());
    }

    public static Schedule recurring(LocalDate... due) {
        return new Schedule(ScheduleKind.RECURRING, null, List.of(due), "FREQ=MONTHLY;INTERVAL=3", true, List.of());
    }

    public static Schedule fromDate(LocalDate start) {
        return new Schedule(ScheduleKind.FROM_DATE, start, List.of(), null, true, List.of());
    }

    public static Schedule eventDriven() {
        return new Schedule(ScheduleKind.EVENT_DRIVEN, null, List.of(), null, true, List.of());
    }

    /** Work of one unit. */
    public static PlanDraft.Task task(String text, String unit, Schedule schedule) {
        return new PlanDraft.Task(
                text,
                List.of(new UnitId(unit)),
                List.of(),
                List.of(new UnitId("th")),
                null,
                schedule.kind().name(),
                schedule,
                null,
                null,
                Set.of(),
                null);
    }

    /** A plan with one criterion for each piece of work. */
    public static PlanDraft plan(List<PlanDraft.Task> tasks) {
        List<PlanDraft.Criterion> criteria = new ArrayList<>();
        for (int position = 0; position < tasks.size(); position++) {
            criteria.add(new PlanDraft.Criterion(
                    0,
                    null,
                    Integer.toString(position + 1),
                    "TC 1." + (position + 1),
                    "Tiêu chí " + (position + 1),
                    false,
                    CriterionRole.LEAF,
                    new BigDecimal("1.5000"),
                    new BigDecimal("0.7500"),
                    null,
                    "Đạt điểm tối đa",
                    List.of(new PlanDraft.Deduction("Chưa đúng hạn", new BigDecimal("0.75"))),
                    List.of(tasks.get(position))));
        }
        return new PlanDraft(
                "KH-VP",
                "Bắc Kạn",
                "ngày tháng 6 năm 2024",
                "Khắc phục tồn tại các chỉ số năm 2023",
                "Văn phòng UBND tỉnh",
                2023,
                2024,
                List.of(new PlanDraft.LegalBasis("Kế hoạch", "386/KH-UBND", LocalDate.of(2024, 6, 7), "UBND tỉnh")),
                List.of(new PlanDraft.Recipient("Sở Nội vụ", "theo dõi")),
                null,
                null,
                null,
                new UnitId("hctc"),
                List.of(),
                "none",
                List.of(new PlanDraft.Appendix(
                        "1",
                        "Khắc phục",
                        IndexKind.PAR_INDEX,
                        GoalKind.REPAIR,
                        2023,
                        2024,
                        List.of(new PlanDraft.Section("I", "Chỉ đạo, điều hành")),
                        criteria)));
    }

    /** A plan with this many pieces of continuous work of one unit. */
    public static PlanDraft large(int tasks, String unit) {
        return plan(IntStream.rangeClosed(1, tasks)
                .mapToObj(number -> task("Nhiệm vụ " + number, unit, CONTINUOUS))
                .toList());
    }
}
