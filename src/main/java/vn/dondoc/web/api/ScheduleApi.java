package vn.dondoc.web.api;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.dondoc.schedule.Schedule;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.schedule.TimeSettings;
import vn.dondoc.schedule.TimeText;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.Refusal;

/** Reads time texts as the caller's agency does. */
@RestController
@RequestMapping("/api/v1/schedule")
class ScheduleApi {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private final TimeSettings settings;
    private final ApiSentences sentences;
    private final Clock clock;

    ScheduleApi(TimeSettings settings, ApiSentences sentences, Clock clock) {
        this.settings = settings;
        this.sentences = sentences;
        this.clock = clock;
    }

    /**
     * A time text to read.
     *
     * @param planYear this year when absent
     * @param issuedDate 1 January of the plan's year when absent
     */
    record Question(
            @Nullable String text,
            @Nullable Integer planYear,
            @Nullable LocalDate issuedDate) {}

    /**
     * What it means.
     *
     * @param recurrence by RFC 5545
     * @param note what a reader should know, in sentences
     */
    record Answer(
            ScheduleKind kind,
            @Nullable LocalDate start,
            List<LocalDate> due,
            @Nullable String recurrence,
            boolean understood,
            @Nullable String note) {}

    @PostMapping("/parse")
    Answer parseTimeText(Actor actor, @RequestBody Question question) {
        if (question.text() == null) {
            throw Refusal.invalidField("text", "api.field.missing", "text");
        }
        int year = question.planYear() == null ? LocalDate.now(clock).getYear() : question.planYear();
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw Refusal.invalidField("planYear", "api.year.range");
        }
        Schedule schedule =
                TimeText.read(question.text(), year, question.issuedDate(), settings.rulesOf(actor.agency()));
        String note = schedule.notes().stream()
                .map(remark -> sentences.say(remark.messageKey(), remark.arguments()))
                .collect(Collectors.joining(" "));
        return new Answer(
                schedule.kind(),
                schedule.start(),
                schedule.due(),
                schedule.recurrence(),
                schedule.understood(),
                note.isEmpty() ? null : note);
    }
}
