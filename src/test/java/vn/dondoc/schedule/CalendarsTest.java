package vn.dondoc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.dondoc.schedule.Fixtures.day;

import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.TestDatabase;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.AgencyId;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Post;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class CalendarsTest {

    private static final AgencyId OFFICE = new AgencyId("vpubnd");
    private static final Actor ADMINISTRATOR = actor(PostKind.ADMINISTRATOR);
    private static final Actor CLERK = actor(PostKind.CLERK);

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private Calendars calendars;
    private TimeSettings settings;
    private TransactionTemplate transaction;

    @EnableTransactionManagement
    @Import({Calendars.class, TimeSettings.class})
    static class Room {
        @Bean
        DataSource dataSource() {
            DataSource source = new DriverManagerDataSource(TestDatabase.fresh(), "postgres", "");
            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V003__schedule.sql")).execute(source);
            return source;
        }

        @Bean
        JdbcClient jdbcClient(DataSource source) {
            return JdbcClient.create(source);
        }

        @Bean
        PlatformTransactionManager transactionManager(DataSource source) {
            return new JdbcTransactionManager(source);
        }
    }

    private static Actor actor(PostKind kind) {
        return new Actor(new OfficerId("x"), "X", OFFICE, Set.of(new Post(kind, null)));
    }

    @BeforeAll
    void open() {
        context.register(Room.class);
        context.refresh();
        calendars = context.getBean(Calendars.class);
        settings = context.getBean(TimeSettings.class);
        transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
    }

    @AfterAll
    void close() {
        context.close();
    }

    @Test
    void anEnteredDayCountsAtOnceAndIsGoneAtOnce() {
        assertThat(calendars.calendar().isWorkingDay(day("2026-11-24"))).isTrue();
        calendars.put(ADMINISTRATOR, day("2026-11-24"), DayKind.HOLIDAY, " Ngày Văn hóa ");
        assertThat(calendars.calendar().isWorkingDay(day("2026-11-24"))).isFalse();
        assertThat(calendars.days(2026))
                .contains(new CalendarDayView(day("2026-11-24"), DayKind.HOLIDAY, "Ngày Văn hóa", null, true));
        calendars.put(ADMINISTRATOR, day("2026-11-24"), DayKind.WORKING, "Làm việc");
        assertThat(calendars.calendar().isWorkingDay(day("2026-11-24"))).isTrue();
        calendars.remove(ADMINISTRATOR, day("2026-11-24"));
        assertThat(calendars.days(2026)).noneMatch(CalendarDayView::entered);
    }

    @Test
    void anEntryThatIsRolledBackIsForgotten() {
        transaction.executeWithoutResult(status -> {
            calendars.put(ADMINISTRATOR, day("2027-03-03"), DayKind.HOLIDAY, "Nghỉ");
            assertThat(calendars.calendar().isWorkingDay(day("2027-03-03"))).isFalse();
            status.setRollbackOnly();
        });
        assertThat(calendars.calendar().isWorkingDay(day("2027-03-03"))).isTrue();
    }

    @Test
    void theGeneratedDaysAreShownWithTheSwapOf2024() {
        assertThat(calendars.days(2024))
                .contains(
                        new CalendarDayView(
                                day("2024-04-18"), DayKind.HOLIDAY, null, "schedule.holiday.hungKings", false),
                        new CalendarDayView(
                                day("2024-05-04"), DayKind.WORKING, null, "schedule.holiday.swapWorked", false));
    }

    @Test
    void onlyAnAdministratorChangesTheCalendarAndTheRules() {
        refused(() -> calendars.put(CLERK, day("2026-11-24"), DayKind.HOLIDAY, "Nghỉ"), Refusal.Kind.FORBIDDEN);
        refused(() -> calendars.remove(CLERK, day("2026-11-24")), Refusal.Kind.FORBIDDEN);
        refused(() -> settings.change(CLERK, true, true), Refusal.Kind.FORBIDDEN);
    }

    @Test
    void aDayWithoutNameOutsideTheYearsOrNeverEnteredIsRefused() {
        refused(() -> calendars.put(ADMINISTRATOR, day("2026-11-24"), DayKind.HOLIDAY, " "), Refusal.Kind.INVALID);
        refused(() -> calendars.put(ADMINISTRATOR, day("1999-11-24"), DayKind.HOLIDAY, "Nghỉ"), Refusal.Kind.INVALID);
        refused(() -> calendars.remove(ADMINISTRATOR, day("2028-11-24")), Refusal.Kind.NOT_FOUND);
    }

    @Test
    void anAgencyReadsInclusivelyUntilItSaysOtherwise() {
        AgencyId other = new AgencyId("sttt");
        settings.change(ADMINISTRATOR, true, false);
        settings.change(ADMINISTRATOR, true, true);
        assertThat(settings.rulesOf(OFFICE)).isEqualTo(new TimeRules(true, true, calendars.calendar()));
        assertThat(settings.rulesOf(other)).isEqualTo(new TimeRules(false, false, calendars.calendar()));
    }

    private static void refused(Runnable attempt, Refusal.Kind kind) {
        assertThatThrownBy(attempt::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(MessageFiles.of("/messages-schedule.properties")).containsKey(refusal.messageKey());
        });
    }
}
