package vn.dondoc.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.schedule.Fixtures.day;
import static vn.dondoc.schedule.Fixtures.read;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.dondoc.schedule.Fixtures.Expected;

public class TimeTextTest {

    private static final TimeRules EXCLUSIVE = new TimeRules(true, false, WorkingCalendar.generated());
    private static final TimeRules MOVING = new TimeRules(false, true, WorkingCalendar.generated());

    static List<Expected> understood() {
        return Fixtures.understood();
    }

    static List<String> notUnderstood() {
        return Fixtures.notUnderstood();
    }

    @ParameterizedTest
    @MethodSource("understood")
    void textsOfRealPlansMeanTheirDates(Expected expected) {
        Schedule schedule = read(expected.text());
        assertThat(schedule.understood()).as("understood: %s", schedule.notes()).isTrue();
        assertMeans(schedule, expected);
    }

    @ParameterizedTest
    @MethodSource("understood")
    void caseCompositionAndSpacesDoNotMatter(Expected expected) {
        String text = expected.text();
        assertMeans(read(Normalizer.normalize(text, Normalizer.Form.NFD)), expected);
        assertMeans(read(text.replace(' ', '\u00a0') + "\u200b ."), expected);
        assertMeans(read("\n " + text.replace(" ", "  \t") + " ;"), expected);
        assertMeans(read(text.replace("-", "\u2013")), expected);
        assertMeans(read(text.toUpperCase(Locale.forLanguageTag("vi"))), expected);
    }

    private static void assertMeans(Schedule schedule, Expected expected) {
        assertThat(schedule.kind()).isEqualTo(expected.kind());
        assertThat(Objects.toString(schedule.start(), "")).isEqualTo(expected.start());
        assertThat(schedule.due()).isEqualTo(expected.due());
        assertThat(Objects.toString(schedule.recurrence(), "")).isEqualTo(expected.recurrence());
    }

    @ParameterizedTest
    @MethodSource("notUnderstood")
    void whatIsNotCertainIsNotUnderstood(String text) {
        Schedule schedule = read(text);
        assertThat(schedule.understood()).as("%s", schedule).isFalse();
        assertThat(schedule.kind()).isEqualTo(ScheduleKind.UNSPECIFIED);
        assertThat(schedule.due()).isEmpty();
        assertThat(schedule.notes()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("understood")
    void anUnknownWordAnywhereMakesATextNotUnderstood(Expected expected) {
        assertThat(read("lợn " + expected.text()).understood()).isFalse();
        if (expected.kind() != ScheduleKind.EVENT_DRIVEN && !expected.text().matches(".*(yêu cầu|quy định)")) {
            assertThat(read(expected.text() + " lợn").understood()).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("understood")
    void aRecurrenceRuleGivesTheDatesThatAreDue(Expected expected) {
        if (expected.recurrence().isEmpty()) {
            return;
        }
        LocalDate from = expected.start().isEmpty() ? day("2024-01-01") : day(expected.start());
        List<LocalDate> due = expected.due();
        List<LocalDate> byRule = RuleExpansion.of(expected.recurrence(), from, due.get(due.size() - 1));
        if (expected.text().contains("tháng sau")) {
            byRule = byRule.subList(1, byRule.size());
        } else if (expected.text().contains("quý sau")) {
            byRule = byRule.stream().filter(date -> !date.isBefore(due.get(0))).toList();
        }
        assertThat(byRule).isEqualTo(due);
    }

    @Test
    void beforeADayIsReadAsTheAgencyReadsItAndShowsBothDates() {
        String text = "Trước ngày 12 tháng cuối quý và ngày 12/12/2024";
        Schedule inclusive = read(text);
        Schedule exclusive = TimeText.read(text, 2024, null, EXCLUSIVE);
        assertThat(exclusive.due())
                .containsExactly(day("2024-03-11"), day("2024-06-11"), day("2024-09-11"), day("2024-12-11"));
        assertThat(exclusive.recurrence()).isEqualTo("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=11");
        assertThat(inclusive.notes())
                .contains(new ScheduleNote(
                        "schedule.note.beforeInclusive",
                        "12/03/2024, 12/06/2024, 12/09/2024, 12/12/2024",
                        "11/03/2024, 11/06/2024, 11/09/2024, 11/12/2024"));
        assertThat(exclusive.notes()).extracting(ScheduleNote::messageKey).contains("schedule.note.beforeExclusive");
    }

    @Test
    void theDayBeforeTheFirstIsTheLastOfTheMonthBefore() {
        Schedule schedule = TimeText.read("Trước ngày 01 tháng đầu quý", 2024, null, EXCLUSIVE);
        assertThat(schedule.due()).containsExactly(day("2024-03-31"), day("2024-06-30"), day("2024-09-30"));
        assertThat(schedule.recurrence()).isEqualTo("FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1");
    }

    @Test
    void onlyDatesAfterTheDayOfIssueAreDue() {
        Schedule schedule =
                TimeText.read("Trước ngày 12 tháng cuối quý", 2024, day("2024-06-12"), TimeRules.standard());
        assertThat(schedule.due()).containsExactly(day("2024-09-12"), day("2024-12-12"));
    }

    @Test
    void aDateThatHasPassedAtIssueLeavesNothingDueAndSaysSo() {
        Schedule schedule = TimeText.read("Trước ngày 15/3/2024", 2024, day("2024-06-10"), TimeRules.standard());
        assertThat(schedule.kind()).isEqualTo(ScheduleKind.BY_DATE);
        assertThat(schedule.due()).isEmpty();
        assertThat(schedule.notes()).contains(new ScheduleNote("schedule.note.past", "15/03/2024"));
    }

    @Test
    void aDueDateOnADayOffMovesOnlyWhereTheAgencyWantsIt() {
        assertThat(read("Trước ngày 15/6/2024").due()).containsExactly(day("2024-06-15"));
        Schedule moved = TimeText.read("Trước ngày 15/6/2024", 2024, null, MOVING);
        assertThat(moved.due()).containsExactly(day("2024-06-17"));
        assertThat(moved.notes()).contains(new ScheduleNote("schedule.note.moved", "15/06/2024", "17/06/2024"));
    }

    @Test
    void aDateThatCannotBeIsNamed() {
        assertThat(read("Trước ngày 31/02/2024").notes())
                .containsExactly(new ScheduleNote("schedule.note.impossibleDate", "31/02/2024"));
    }

    @Test
    void aYearThatIsNotSaidIsThePlansAndNoted() {
        assertThat(read("Trước ngày 30/6").notes()).contains(new ScheduleNote("schedule.note.yearAssumed", "2024"));
        assertThat(TimeText.read("Quý III", 2025, null, TimeRules.standard()).due())
                .containsExactly(day("2025-09-30"));
    }

    @Test
    void everyNoteHasItsSentenceInBothLanguages() {
        Map<String, String> vietnamese = MessageFiles.of("/messages-schedule.properties");
        Map<String, String> english = MessageFiles.of("/messages-schedule_en.properties");
        assertThat(vietnamese.keySet()).isEqualTo(english.keySet());
        for (TimeRules rules : List.of(TimeRules.standard(), EXCLUSIVE, MOVING)) {
            Fixtures.understood().forEach(expected -> assertThat(vietnamese.keySet())
                    .containsAll(keys(TimeText.read(expected.text(), 2024, null, rules))));
            Fixtures.notUnderstood().forEach(text -> assertThat(vietnamese.keySet())
                    .containsAll(keys(TimeText.read(text, 2024, null, rules))));
        }
    }

    private static List<String> keys(Schedule schedule) {
        return schedule.notes().stream().map(ScheduleNote::messageKey).toList();
    }

    @Test
    void aTextOfAnyLengthOrKindEndsInASchedule() {
        for (String odd :
                List.of("9".repeat(400), "ngày ".repeat(80), "((((", "\ud83d\ude00", "1/".repeat(200), "và")) {
            assertThat(read(odd).kind()).isEqualTo(ScheduleKind.UNSPECIFIED);
        }
        assertThat(read("quý ".repeat(10_000)).understood()).isFalse();
    }
}
