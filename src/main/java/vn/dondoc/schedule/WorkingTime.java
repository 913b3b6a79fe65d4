package vn.dondoc.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** The instants that the day's rules mean, in Vietnam's time. */
public final class WorkingTime {

    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** When the office opens and digests are sent. */
    public static final LocalTime MORNING = LocalTime.of(7, 30);

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private WorkingTime() {}

    /** 23:59 of a due day: until then it is in time. */
    public static Instant endOf(LocalDate due) {
        return due.atTime(LAST_MINUTE).atZone(ZONE).toInstant();
    }

    /** 07:30 of a day, worked or not. */
    public static Instant morningOf(LocalDate day) {
        return day.atTime(MORNING).atZone(ZONE).toInstant();
    }

    /**
     * 07:30 of the n-th working day after a day.
     *
     * @param n number of working days; negative counts back, 0 is the day itself
     */
    public static Instant morningAfter(LocalDate day, int n, WorkingCalendar calendar) {
        return morningOf(calendar.plusWorkingDays(day, n));
    }
}
