package vn.dondoc.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.intake.Preview;
import vn.dondoc.schedule.ScheduleKind;

/** What a time text means, in words with its dates. */
@Component
class IntakeWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d/M", Locale.ROOT);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d/M/yyyy", Locale.ROOT);
    private static final int SHOWN = 6;

    private final Sentences sentences;

    IntakeWords(Sentences sentences) {
        this.sentences = sentences;
    }

    /** Empty for a blank text; says so when the plan's year is not known yet. */
    String of(@Nullable String text, Preview.@Nullable When when) {
        if (text == null || text.isBlank()) {
            return "";
        }
        if (when == null) {
            return sentences.of("preview.when.noYear");
        }
        return when.understood()
                ? of(when.kind(), when.start(), when.due())
                : sentences.of("preview.when.notUnderstood");
    }

    String of(ScheduleKind kind, @Nullable LocalDate start, List<LocalDate> due) {
        return switch (kind) {
            case CONTINUOUS -> sentences.of("preview.when.CONTINUOUS");
            case EVENT_DRIVEN -> sentences.of("preview.when.EVENT_DRIVEN");
            case UNSPECIFIED -> sentences.of("preview.when.notUnderstood");
            case FROM_DATE ->
                start == null
                        ? sentences.of("preview.when.CONTINUOUS")
                        : sentences.of("preview.when.FROM_DATE", DAY.format(start));
            case PERIOD ->
                start == null || due.isEmpty()
                        ? due(due)
                        : sentences.of("preview.when.PERIOD", DAY.format(start), DAY.format(due.get(due.size() - 1)));
            case BY_DATE, RECURRING -> due(due);
        };
    }

    /** "Hạn 12/6, 12/9, 12/12/2024": a year stands once, with the last of its dates. */
    private String due(List<LocalDate> due) {
        if (due.isEmpty()) {
            return sentences.of("preview.when.noDate");
        }
        List<LocalDate> shown = due.subList(0, Math.min(SHOWN, due.size()));
        StringBuilder dates = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            boolean lastOfYear = i == shown.size() - 1
                    || shown.get(i).getYear() != shown.get(i + 1).getYear();
            dates.append(i == 0 ? "" : ", ")
                    .append(
                            lastOfYear
                                    ? (shown.size() == 1 ? DAY : LONG).format(shown.get(i))
                                    : SHORT.format(shown.get(i)));
        }
        return due.size() > shown.size()
                ? sentences.of(
                        "preview.when.dueMore", dates.toString(), due.size(), DAY.format(due.get(due.size() - 1)))
                : sentences.of("preview.when.due", dates.toString());
    }

    String notUnderstood() {
        return sentences.of("preview.when.notUnderstood");
    }
}
