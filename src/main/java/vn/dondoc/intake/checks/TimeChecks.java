package vn.dondoc.intake.checks;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Finding;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Lookup;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Folded;
import vn.dondoc.schedule.ScheduleKind;

/** Time texts: there, understood, and clear about which day is the last. */
final class TimeChecks {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int SHOWN = 6;

    private final Preview preview;
    private final Findings findings;
    private final Lookup lookup;
    private final Map<String, String> usual = new HashMap<>();

    TimeChecks(Preview preview, Findings findings, Lookup lookup) {
        this.preview = preview;
        this.findings = findings;
        this.lookup = lookup;
    }

    void run() {
        List<Rows.TaskAt> tasks = Rows.tasks(preview);
        findUsual(tasks);
        for (Rows.TaskAt at : tasks) {
            String text = at.task().timeText();
            Preview.When when = at.task().schedule();
            if (text == null || text.isBlank()) {
                findings.propose(
                        FindingCode.TIME_MISSING,
                        at.path() + "/timeText",
                        proposal(at),
                        at.of().name());
            } else if (when != null && (!when.understood() || when.kind() == ScheduleKind.UNSPECIFIED)) {
                findings.add(
                        FindingCode.TIME_NOT_UNDERSTOOD,
                        at.path() + "/timeText",
                        at.of().name(),
                        text,
                        Objects.requireNonNullElse(when.note(), ""));
            } else if (when != null && !when.due().isEmpty() && Folded.of(text).contains("truoc ngay")) {
                before(at, text, when.due());
            }
        }
    }

    /** Both readings of "trước ngày": the day itself, and the day before. */
    private void before(Rows.TaskAt at, String text, List<LocalDate> due) {
        boolean exclusive = lookup.exclusive();
        findings.add(
                FindingCode.TIME_BEFORE_DATE,
                at.path() + "/timeText",
                at.of().name(),
                text,
                days(due, 0),
                days(due, exclusive ? 1 : -1));
    }

    private static String days(List<LocalDate> due, int shift) {
        String days = due.stream()
                .limit(SHOWN)
                .map(day -> DAY.format(day.plusDays(shift)))
                .collect(Collectors.joining(", "));
        return due.size() > SHOWN ? days + "…" : days;
    }

    /** What most rows of the appendix say, if that has no deadline in it. */
    private void findUsual(List<Rows.TaskAt> tasks) {
        Map<String, Map<String, Integer>> counts = new HashMap<>();
        for (Rows.TaskAt at : tasks) {
            Preview.When when = at.task().schedule();
            String text = at.task().timeText();
            if (text != null && when != null && when.kind() == ScheduleKind.CONTINUOUS) {
                counts.computeIfAbsent(at.of().appendix().number(), key -> new HashMap<>())
                        .merge(text, 1, Integer::sum);
            }
        }
        counts.forEach((appendix, texts) -> texts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .ifPresent(most -> usual.put(appendix, most.getKey())));
    }

    private Finding.@Nullable Proposal proposal(Rows.TaskAt at) {
        String time = usual.getOrDefault(at.of().appendix().number(), findings.say("intake.proposal.continuous"));
        return findings.proposal("intake.proposal.time", at.path() + "/timeText", Findings.json(time), time);
    }
}
