package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.UnitId;

/**
 * A planned task as its work is handed out.
 *
 * @param task the planned task's id
 * @param lead the units that lead it, the accountable one first
 */
public record PlannedWork(
        String task,
        String text,
        ScheduleKind kind,
        @Nullable LocalDate start,
        List<LocalDate> due,
        List<UnitId> lead) {}
