package vn.dondoc.intake.understanding;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.catalogue.CriterionRole;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.reading.SourceRow;

/** Tells what each row under a header is, and puts it where it belongs in the appendix. */
final class AppendixRows {

    private static final Pattern NUMERAL_AND_TEXT = Pattern.compile("([IVX]{1,5})[.)]?\\s+(\\p{Lu}.*)", Pattern.DOTALL);
    private static final Pattern LETTER = Pattern.compile("[A-H]");
    private static final Pattern TOTAL = Pattern.compile("tong(?: cong| so| diem| chung)?|cong");

    private final AppendixDraft appendix;
    private final Observations observations;
    private final Map<String, CriterionDraft> byKey = new HashMap<>();
    private @Nullable String section;
    private @Nullable SourceRow numeralAlone;

    AppendixRows(AppendixDraft appendix, Observations observations) {
        this.appendix = appendix;
        this.observations = observations;
    }

    /** Takes one row; false when it belongs to no table. */
    boolean accept(SourceRow row, TableHeader header) {
        if (numeralAlone != null && takesTitle(row)) {
            return true;
        }
        if (isSection(row, header)) {
            return true;
        }
        if (!row.isTabular()) {
            return false;
        }
        seeBeyond(row, header);
        String title = Markup.text(header.name(row));
        SourceRow whole = header.completed(row, title.isEmpty());
        String ordinal = ordinal(whole, header);
        if (title.isEmpty() && header.reachesTitle(row)) {
            title = ordinal;
            ordinal = "";
        }
        if (!title.isEmpty() || (!ordinal.isEmpty() && row.filled() > 1)) {
            criterion(whole, header, ordinal, title);
        } else {
            continuation(whole, header);
        }
        return true;
    }

    /** Says what was left hanging at the end of the table. */
    void end() {
        if (numeralAlone != null) {
            addSection(numeralAlone.onlyText(), "");
            numeralAlone = null;
        }
    }

    /** "VI" alone on a row, its text on the next. */
    private boolean takesTitle(SourceRow row) {
        SourceRow numeral = numeralAlone;
        String text = row.onlyText();
        if (numeral == null || text.isEmpty() || Roman.is(text)) {
            end();
            return false;
        }
        numeralAlone = null;
        addSection(numeral.onlyText(), Markup.text(text));
        observations.add(
                FindingCode.SECTION_JOINED,
                appendix.path() + "/sections/" + (appendix.sections.size() - 1),
                numeral.source(),
                numeral.onlyText(),
                Markup.text(text));
        return true;
    }

    private boolean isSection(SourceRow row, TableHeader header) {
        String only = row.onlyText();
        if (!only.isEmpty()) {
            if (Roman.is(only)) {
                end();
                numeralAlone = row;
                return true;
            }
            Matcher together = NUMERAL_AND_TEXT.matcher(only);
            if (together.matches() && Roman.is(together.group(1))) {
                addSection(together.group(1), Markup.text(together.group(2)));
                return true;
            }
            return false;
        }
        String ordinal =
                header.has(Column.ORDINAL) ? ordinal(row, header) : row.cell(0).replaceAll("[.)]+$", "");
        boolean numeral = Roman.is(ordinal) || LETTER.matcher(ordinal).matches();
        if (!numeral
                || header.name(row).isEmpty()
                || (header.has(Column.TITLE) && !header.cell(row, Column.WORK).isEmpty())
                || !(header.cell(row, Column.LEAD) + header.cell(row, Column.TIME)).isEmpty()) {
            return false;
        }
        addSection(ordinal, Markup.text(header.name(row)));
        if (row.filled() > 2) {
            CriterionDraft whole = scores(row, header);
            whole.ordinal = ordinal;
            whole.title = Markup.text(header.name(row));
            whole.role = CriterionRole.PARENT;
            appendix.criteria.add(whole);
        }
        return true;
    }

    private void addSection(String numeral, String title) {
        section = numeral;
        appendix.sections.add(new Preview.Section(numeral, title));
    }

    private void criterion(SourceRow row, TableHeader header, String ordinal, String cell) {
        CriterionTitle parsed = CriterionTitle.of(cell);
        CriterionDraft criterion = scores(row, header);
        criterion.ordinal = ordinal;
        criterion.title = parsed.title();
        criterion.survey = parsed.survey();
        String code = text(row, header, Column.CODE);
        criterion.code = parsed.code() != null ? parsed.code() : code.isEmpty() ? ordinalAsCode(ordinal) : code;
        boolean total = ordinal.isEmpty()
                ? TOTAL.matcher(Folded.of(cell)).matches()
                : cell.isEmpty() && TOTAL.matcher(Folded.of(ordinal)).matches();
        if (total) {
            criterion.title = cell.isEmpty() ? ordinal : criterion.title;
            criterion.ordinal = cell.isEmpty() ? "" : ordinal;
            criterion.role = CriterionRole.TOTAL;
            criterion.section = null;
            criterion.code = null;
        }
        String key = section + "|" + criterion.code + "|" + Folded.of(criterion.title);
        CriterionDraft same = criterion.title.isEmpty() ? null : byKey.get(key);
        if (same == null) {
            byKey.put(key, criterion);
            appendix.criteria.add(criterion);
            addTask(criterion, row, header);
        } else {
            merge(same, criterion, row, header);
        }
        seeMarkup(row, header, Column.TITLE, appendix.path(criterionOrSame(same, criterion)) + "/title");
    }

    private static CriterionDraft criterionOrSame(@Nullable CriterionDraft same, CriterionDraft criterion) {
        return same == null ? criterion : same;
    }

    /** In PAR INDEX the ordinal only counts rows; in the other indices it is the code. */
    private @Nullable String ordinalAsCode(String ordinal) {
        boolean counted = appendix.index == IndexKind.PAR_INDEX || appendix.index == null;
        boolean code = counted
                ? ordinal.indexOf('.') > 0
                : !CriterionTitle.digits(ordinal).isEmpty();
        return code ? ordinal : null;
    }

    private void merge(CriterionDraft same, CriterionDraft again, SourceRow row, TableHeader header) {
        boolean equal = same.maximum.equals(again.maximum)
                && same.achieved.equals(again.achieved)
                && same.target.equals(again.target);
        observations.add(
                FindingCode.DUPLICATE_ROW_MERGED,
                appendix.path(same),
                row.source(),
                TaskDraft.orNull(same.ordinal) == null ? same.title : same.ordinal,
                row.source(),
                same.source,
                equal ? "" : again.maximum + " | " + again.achieved + " | " + again.target);
        addTask(same, row, header);
    }

    private CriterionDraft scores(SourceRow row, TableHeader header) {
        CriterionDraft criterion = new CriterionDraft(row.source());
        criterion.section = section;
        criterion.maximum = text(row, header, Column.MAXIMUM);
        criterion.achieved = text(row, header, Column.ACHIEVED);
        criterion.target = text(row, header, Column.TARGET);
        criterion.deduction = text(row, header, Column.DEDUCTION);
        criterion.lost = text(row, header, Column.LOST);
        putUnmapped(row, header, criterion.unmapped);
        return criterion;
    }

    /** A row without a criterion: further work of the one above, or a cell that has gone astray. */
    private void continuation(SourceRow row, TableHeader header) {
        CriterionDraft above = appendix.criteria.isEmpty() ? null : appendix.criteria.get(appendix.criteria.size() - 1);
        boolean work = !header.cell(row, Column.WORK).isEmpty()
                || (!header.cell(row, Column.LEAD).isEmpty() && row.filled() > 1);
        if (above == null || !work) {
            stray(row, header, above);
            return;
        }
        addTask(above, row, header);
    }

    private void stray(SourceRow row, TableHeader header, @Nullable CriterionDraft above) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                Column column = header.at(i);
                observations.add(
                        FindingCode.STRAY_CELL,
                        above == null ? appendix.path() : appendix.path(above),
                        row.source(),
                        Markup.text(row.cell(i)),
                        row.source(),
                        column == null ? "" : "intake.column." + column);
            }
        }
    }

    private void seeBeyond(SourceRow row, TableHeader header) {
        for (int i = header.width(); i < row.cells().size(); i++) {
            if (!row.cell(i).isEmpty()) {
                observations.add(
                        FindingCode.STRAY_CELL,
                        appendix.path(),
                        row.source(),
                        Markup.text(row.cell(i)),
                        row.source(),
                        "");
            }
        }
    }

    private void addTask(CriterionDraft criterion, SourceRow row, TableHeader header) {
        TaskDraft task = new TaskDraft(row.source());
        task.text = text(row, header, Column.WORK);
        task.lead = text(row, header, Column.LEAD);
        task.implementing = text(row, header, Column.IMPLEMENTING);
        task.coordinating = text(row, header, Column.COORDINATING);
        task.responsibleLeader = text(row, header, Column.RESPONSIBLE_LEADER);
        task.time = time(row, header);
        task.deliverable = text(row, header, Column.DELIVERABLE);
        task.note = text(row, header, Column.NOTE);
        putUnmapped(row, header, task.unmapped);
        boolean work = header.has(Column.WORK) || (task.lead + task.implementing + task.time).isEmpty();
        if (!work && !header.name(row).isEmpty()) {
            task.text = criterion.title;
        }
        String path = appendix.path(criterion);
        seeMarkup(row, header, Column.TARGET, path + "/targetText");
        if (!task.isBlank()) {
            seeMarkup(row, header, Column.WORK, path + "/tasks/" + criterion.tasks.size() + "/text");
            criterion.tasks.add(task);
        }
    }

    private static void putUnmapped(SourceRow row, TableHeader header, Map<String, String> unmapped) {
        for (TableHeader.Cell cell : header.cells()) {
            String text = Markup.text(row.cell(cell.position()));
            if ((cell.column() == null || cell.column() == Column.STATUS) && !text.isEmpty()) {
                unmapped.put(cell.text(), text);
            }
        }
    }

    /** The time; from two columns as one text. */
    private static String time(SourceRow row, TableHeader header) {
        String time = text(row, header, Column.TIME);
        String start = text(row, header, Column.TIME_START);
        String end = text(row, header, Column.TIME_END);
        if (end.isEmpty()) {
            end = start.isEmpty() ? "" : time;
        }
        if (start.isEmpty()) {
            return time.isEmpty() ? end : time;
        }
        return end.isEmpty() ? "Từ " + start : "Từ " + start + " đến " + end;
    }

    private static String ordinal(SourceRow row, TableHeader header) {
        return text(row, header, Column.ORDINAL).replaceAll("[.)]+$", "");
    }

    private void seeMarkup(SourceRow row, TableHeader header, Column column, String path) {
        if (Markup.isIn(header.cell(row, column))) {
            observations.add(FindingCode.MARKUP_REMOVED, path, row.source(), row.source());
        }
    }

    private static String text(SourceRow row, TableHeader header, Column column) {
        return Markup.text(header.cell(row, column));
    }
}
