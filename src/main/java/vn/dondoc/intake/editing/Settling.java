package vn.dondoc.intake.editing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Lookup;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.Sentences;
import vn.dondoc.intake.understanding.DocumentIdentity;
import vn.dondoc.organization.UnitMatch;
import vn.dondoc.schedule.Schedule;

/** Fills in what the agency knows: the unit behind each name, the dates behind each time text. */
public final class Settling {

    private final Lookup lookup;
    private final Sentences sentences;
    private final @Nullable Integer planYear;
    private final @Nullable LocalDate issued;

    private Settling(Preview preview, Lookup lookup, Sentences sentences) {
        this.lookup = lookup;
        this.sentences = sentences;
        this.planYear = planYear(preview.document());
        this.issued = issued(preview.document());
    }

    public static Preview settle(Preview preview, Lookup lookup, Sentences sentences) {
        Settling work = new Settling(preview, lookup, sentences);
        return new Preview(
                preview.id(),
                work.document(preview.document()),
                preview.scoreTables(),
                preview.appendices().stream().map(work::appendix).toList(),
                preview.findings());
    }

    /** The plan's year, if it can be one. */
    public static @Nullable Integer planYear(Preview.Document document) {
        Integer year = document.planYear();
        return year == null || year < 2000 || year > 2100 ? null : year;
    }

    /** The day from which due dates count, as far as the document tells it. */
    public static @Nullable LocalDate issued(Preview.Document document) {
        return document.date() == null ? DocumentIdentity.earliest(document.dateText()) : document.date();
    }

    private Preview.Appendix appendix(Preview.Appendix appendix) {
        return new Preview.Appendix(
                appendix.number(),
                appendix.title(),
                appendix.index(),
                appendix.kind(),
                appendix.scoreYear(),
                appendix.targetYear(),
                appendix.headers(),
                appendix.sections(),
                appendix.criteria().stream().map(this::criterion).toList());
    }

    private Preview.Document document(Preview.Document document) {
        Preview.UnitName monitoring = document.monitoringUnit();
        return monitoring == null ? document : document.monitoredBy(unit(monitoring));
    }

    /** Lost points less those that reasons account for; null where no reason has points. */
    private static @Nullable BigDecimal unexplained(Preview.Criterion criterion) {
        BigDecimal maximum = criterion.maxScore();
        BigDecimal achieved = criterion.achieved();
        List<BigDecimal> points = criterion.deductions().stream()
                .map(Preview.Deduction::points)
                .filter(Objects::nonNull)
                .toList();
        if (maximum == null || achieved == null || points.isEmpty()) {
            return null;
        }
        return maximum.subtract(achieved)
                .subtract(points.stream().map(BigDecimal::abs).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    private Preview.Criterion criterion(Preview.Criterion criterion) {
        return new Preview.Criterion(
                criterion.section(),
                criterion.ordinal(),
                criterion.code(),
                criterion.title(),
                criterion.survey(),
                criterion.role(),
                criterion.maxScore(),
                criterion.maxScoreText(),
                criterion.achieved(),
                criterion.achievedText(),
                criterion.targetNumber(),
                criterion.targetNumberText(),
                criterion.targetText(),
                criterion.deductions(),
                unexplained(criterion),
                criterion.tasks().stream().map(this::task).toList(),
                criterion.source(),
                criterion.unmapped());
    }

    private Preview.Task task(Preview.Task task) {
        return new Preview.Task(
                task.text(),
                units(task.lead()),
                units(task.implementing()),
                units(task.coordinating()),
                task.responsibleLeader(),
                task.timeText(),
                schedule(task.timeText()),
                task.deliverable(),
                task.note(),
                task.inherited(),
                task.source(),
                task.unmapped());
    }

    private List<Preview.UnitName> units(List<Preview.UnitName> names) {
        return names.stream().map(this::unit).toList();
    }

    /** A unit that somebody picked stays picked while it exists. */
    private Preview.UnitName unit(Preview.UnitName name) {
        if (lookup.unit(name.unit()).isPresent()) {
            return name;
        }
        UnitMatch match = lookup.match(name.text());
        return new Preview.UnitName(
                name.text(), match.unit() == null ? null : match.unit().value());
    }

    private Preview.@Nullable When schedule(@Nullable String text) {
        if (text == null || text.isBlank() || planYear == null) {
            return null;
        }
        Schedule schedule = lookup.schedule(text, planYear, issued);
        String note = schedule.notes().stream().map(sentences::of).collect(Collectors.joining(" "));
        return new Preview.When(
                schedule.kind(),
                schedule.start(),
                schedule.due(),
                schedule.recurrence(),
                schedule.understood(),
                note.isEmpty() ? null : note);
    }
}
