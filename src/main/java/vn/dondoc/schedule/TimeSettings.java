package vn.dondoc.schedule;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.Refusal;

/** Use cases around an agency's own way of reading time texts. */
@Service
public class TimeSettings {

    private final JdbcClient jdbc;
    private final Calendars calendars;

    TimeSettings(JdbcClient jdbc, Calendars calendars) {
        this.jdbc = jdbc;
        this.calendars = calendars;
    }

    /** How this agency reads time texts; inclusive and unmoved until it says otherwise. */
    @Transactional(readOnly = true)
    public TimeRules rulesOf(AgencyId agency) {
        WorkingCalendar calendar = calendars.calendar();
        return jdbc.sql("select exclusive_before, move_to_working_day from schedule_setting where agency = :agency")
                .param("agency", agency.value())
                .query((row, number) -> new TimeRules(
                        row.getBoolean("exclusive_before"), row.getBoolean("move_to_working_day"), calendar))
                .optional()
                .orElseGet(() -> new TimeRules(false, false, calendar));
    }

    /**
     * Changes how the actor's agency reads time texts from now on; schedules already read stay as they are.
     *
     * @throws Refusal for anybody but an administrator
     */
    @Transactional
    public void change(Actor actor, boolean exclusiveBefore, boolean moveToWorkingDay) {
        Calendars.onlyAdministrator(actor);
        jdbc.sql("""
                        insert into schedule_setting (agency, exclusive_before, move_to_working_day)
                        values (:agency, :exclusive, :move)
                        on conflict on constraint schedule_setting_pk
                        do update set exclusive_before = excluded.exclusive_before,
                                      move_to_working_day = excluded.move_to_working_day
                        """)
                .param("agency", actor.agency().value())
                .param("exclusive", exclusiveBefore)
                .param("move", moveToWorkingDay)
                .update();
    }
}
