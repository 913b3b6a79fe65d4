package vn.dondoc.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** Use cases around the days off: the generated default and the entries by which an office changes it. */
@Service
public class Calendars {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST_NAME = 200;

    /** How long, by the machine's clock, another node's change may stay unseen. */
    private static final long FRESH_NANOS = 60_000_000_000L;

    private final JdbcClient jdbc;
    private volatile @Nullable Cached cached;

    private record Cached(WorkingCalendar calendar, long readAt) {}

    Calendars(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The calendar as it stands now; kept in memory until it changes. */
    public WorkingCalendar calendar() {
        Cached known = cached;
        if (known != null && System.nanoTime() - known.readAt() < FRESH_NANOS) {
            return known.calendar();
        }
        long readAt = System.nanoTime();
        WorkingCalendar read = read();
        cached = new Cached(read, readAt);
        return read;
    }

    private WorkingCalendar read() {
        Map<LocalDate, DayKind> entries = new HashMap<>();
        jdbc.sql("select day, kind from calendar_day").query(row -> {
            entries.put(row.getObject("day", LocalDate.class), DayKind.valueOf(row.getString("kind")));
        });
        return WorkingCalendar.with(entries);
    }

    /** The days of a year that differ from the rule "Monday to Friday", ascending; entries replace generated days. */
    @Transactional(readOnly = true)
    public List<CalendarDayView> days(int year) {
        TreeMap<LocalDate, CalendarDayView> days = new TreeMap<>();
        WorkingCalendar.generated(year)
                .forEach((day, byLaw) ->
                        days.put(day, new CalendarDayView(day, byLaw.kind(), null, byLaw.nameKey(), false)));
        jdbc.sql("select day, kind, name from calendar_day where day between :from and :to")
                .param("from", LocalDate.of(year, 1, 1))
                .param("to", LocalDate.of(year, 12, 31))
                .query((row, number) -> new CalendarDayView(
                        row.getObject("day", LocalDate.class),
                        DayKind.valueOf(row.getString("kind")),
                        row.getString("name"),
                        null,
                        true))
                .list()
                .forEach(entry -> days.put(entry.day(), entry));
        return new ArrayList<>(days.values());
    }

    /**
     * Enters a day off or a day worked, in place of whatever the day was.
     *
     * @throws Refusal for anybody but an administrator, without a name, or outside 2000 to 2100
     */
    @Transactional
    public void put(Actor actor, LocalDate day, DayKind kind, String name) {
        onlyAdministrator(actor);
        String plainName = name.strip();
        if (plainName.isEmpty() || plainName.length() > LONGEST_NAME) {
            throw Refusal.invalidField("name", "schedule.refusal.dayName", LONGEST_NAME);
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw Refusal.invalidField("day", "schedule.refusal.dayYear", text(FIRST_YEAR), text(LAST_YEAR));
        }
        jdbc.sql("""
                        insert into calendar_day (day, kind, name, changed_by) values (:day, :kind, :name, :by)
                        on conflict on constraint calendar_day_pk
                        do update set kind = excluded.kind, name = excluded.name, changed_by = excluded.changed_by
                        """)
                .param("day", day)
                .param("kind", kind.name())
                .param("name", plainName)
                .param("by", actor.officer().value())
                .update();
        forget();
    }

    /**
     * Removes an office's entry, so that the day is again what it is by default. A generated holiday is taken away by
     * entering it as worked.
     *
     * @throws Refusal for anybody but an administrator, or where nothing has been entered
     */
    @Transactional
    public void remove(Actor actor, LocalDate day) {
        onlyAdministrator(actor);
        int removed = jdbc.sql("delete from calendar_day where day = :day")
                .param("day", day)
                .update();
        if (removed == 0) {
            throw Refusal.notFound("schedule.refusal.noEntry");
        }
        forget();
    }

    /** Now, for this transaction, and at its end, for whoever has read the old rows in between. */
    private void forget() {
        cached = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    cached = null;
                }
            });
        }
    }

    private static String text(int year) {
        return Integer.toString(year);
    }

    static void onlyAdministrator(Actor actor) {
        if (!actor.is(PostKind.ADMINISTRATOR)) {
            throw Refusal.forbidden("schedule.refusal.administratorOnly");
        }
    }
}
