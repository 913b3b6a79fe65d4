package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.SourceRow;

/**
 * The header of a table: one or two rows, with or without a row that numbers the columns.
 *
 * @param rows how many rows it takes
 * @param columns where each meaning stands
 * @param width the number of columns
 * @param scoreYear the year that the column of scores names
 * @param targetYear the year that the column of targets names
 * @param maximum a maximum that holds for all rows, as in "tối đa 100%"
 * @param maximumText the header cell that gives it
 * @param cells every column with its name
 */
record TableHeader(
        int rows,
        Map<Column, Integer> columns,
        int width,
        @Nullable Integer scoreYear,
        @Nullable Integer targetYear,
        @Nullable BigDecimal maximum,
        @Nullable String maximumText,
        List<Cell> cells) {

    /**
     * @param text the names one above the other
     * @param column null when it says nothing that is known, or again what another column says
     */
    record Cell(int position, String text, @Nullable Column column) {}

    private static final List<Column> OF_CRITERION = List.of(
            Column.ORDINAL,
            Column.CODE,
            Column.TITLE,
            Column.MAXIMUM,
            Column.ACHIEVED,
            Column.TARGET,
            Column.DEDUCTION,
            Column.LOST);
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");
    private static final Pattern MAXIMUM = Pattern.compile("(?:toi|doi) da (\\d{1,3})\\b");

    TableHeader {
        cells = List.copyOf(cells);
    }

    /** Puts the columns together, the names of groups over the names below. */
    static TableHeader of(HeaderRows names, int rows) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        Map<Column, Integer> years = new EnumMap<>(Column.class);
        List<Cell> cells = new ArrayList<>();
        BigDecimal maximum = null;
        String maximumText = null;
        for (int i = 0; i < names.width(); i++) {
            String text = names.text(i);
            Column meaning = names.meaning(i);
            Matcher limit = MAXIMUM.matcher(Folded.of(names.above(i)));
            if (meaning != Column.MAXIMUM && limit.find()) {
                maximum = new BigDecimal(limit.group(1));
                maximumText = names.above(i);
            }
            if (meaning == Column.GROUP || text.isEmpty()) {
                continue;
            }
            boolean first = meaning != null && columns.putIfAbsent(meaning, i) == null;
            cells.add(new Cell(i, text, first ? meaning : null));
            Matcher year = YEAR.matcher(Folded.of(text));
            if (first && meaning != null && year.find()) {
                years.put(meaning, Integer.valueOf(year.group(1)));
            }
        }
        return new TableHeader(
                rows,
                columns,
                names.width(),
                years.get(Column.ACHIEVED),
                years.get(Column.TARGET),
                maximum,
                maximumText,
                cells);
    }

    /** The same with another meaning for one column. */
    TableHeader as(Column from, Column to) {
        Map<Column, Integer> moved = new EnumMap<>(columns);
        Integer position = moved.remove(from);
        if (position != null) {
            moved.put(to, position);
        }
        List<Cell> named = cells.stream()
                .map(cell -> cell.column() == from ? new Cell(cell.position(), cell.text(), to) : cell)
                .toList();
        return new TableHeader(rows, moved, width, scoreYear, targetYear, maximum, maximumText, named);
    }

    boolean has(Column column) {
        return columns.containsKey(column);
    }

    /**
     * A row with the cells filled in that reach down into it: those of the work always, those of the criterion only
     * when the row has a criterion of its own.
     */
    SourceRow completed(SourceRow row, boolean continues) {
        if (row.above().isEmpty()) {
            return row;
        }
        SourceRow completed = row.completed();
        if (!continues) {
            return completed;
        }
        List<String> cells = new ArrayList<>(completed.cells());
        for (Column column : OF_CRITERION) {
            Integer index = columns.get(column);
            if (index != null && index < cells.size()) {
                cells.set(index, row.cell(index));
            }
        }
        return new SourceRow(row.source(), row.part(), cells, row.above(), row.wide());
    }

    /** Whether the cell of the ordinal covers the title too, as in "Tổng cộng" over both. */
    boolean reachesTitle(SourceRow row) {
        Integer ordinal = columns.get(Column.ORDINAL);
        Integer title = columns.get(Column.TITLE);
        return ordinal != null
                && title != null
                && ordinal < title
                && ordinal + row.width(ordinal) > title
                && !row.cell(ordinal).isEmpty();
    }

    /** The raw cell of a meaning; empty where the table has no such column. */
    String cell(SourceRow row, Column column) {
        Integer index = columns.get(column);
        return index == null ? "" : row.cell(index);
    }

    /** The cell that names the row: the criterion, or the work where a table has no criteria. */
    String name(SourceRow row) {
        return cell(row, has(Column.TITLE) ? Column.TITLE : Column.WORK);
    }

    /** Scores only, no work: the table that a plan's text shows before its tasks. */
    boolean isScoreTable() {
        return has(Column.ACHIEVED)
                && !has(Column.WORK)
                && !has(Column.LEAD)
                && !has(Column.TARGET)
                && !has(Column.TIME);
    }

    /** What the column at a position means; null for an unknown one. */
    @Nullable
    Column at(int position) {
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue() == position)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}
