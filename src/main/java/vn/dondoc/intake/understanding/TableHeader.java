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
 * The header of a table, of one or two rows.
 *
 * @param rows how many rows it takes
 * @param columns where each meaning stands
 * @param width the number of columns
 * @param scoreYear the year that the column of scores names
 * @param targetYear the year that the column of targets names
 * @param maximum a maximum that holds for all rows, as in "tối đa 100%"
 * @param maximumText the header cell that gives it
 * @param unknown header cells that say nothing that is known
 */
record TableHeader(
        int rows,
        Map<Column, Integer> columns,
        int width,
        @Nullable Integer scoreYear,
        @Nullable Integer targetYear,
        @Nullable BigDecimal maximum,
        @Nullable String maximumText,
        List<String> unknown) {

    private static final List<Column> OF_CRITERION =
            List.of(Column.ORDINAL, Column.TITLE, Column.MAXIMUM, Column.ACHIEVED, Column.TARGET, Column.DEDUCTION);
    private static final Pattern YEAR = Pattern.compile("\\bnam (20\\d\\d)\\b");
    private static final Pattern MAXIMUM = Pattern.compile("(?:toi|doi) da (\\d{1,3})\\b");

    /** Reads a header; null when the row is none. */
    static @Nullable TableHeader read(SourceRow row, @Nullable SourceRow next) {
        if (!row.isTabular() || row.filled() < 3) {
            return null;
        }
        List<@Nullable Column> meanings = new ArrayList<>();
        int known = 0;
        for (String cell : row.cells()) {
            Column meaning = HeaderLexicon.meaning(Markup.text(cell));
            meanings.add(meaning);
            known += meaning == null ? 0 : 1;
        }
        boolean table = meanings.contains(Column.TITLE) || meanings.contains(Column.WORK);
        if (!table
                || known < 3
                || known * 5 < row.filled() * 3
                || meanings.stream().distinct().count() < 3) {
            return null;
        }
        boolean second = next != null && isSecondRow(meanings, row, next);
        return of(row, second ? next : null, meanings);
    }

    /** A second row fills the columns under a group or under nothing, and has nothing else. */
    private static boolean isSecondRow(List<@Nullable Column> meanings, SourceRow row, SourceRow next) {
        if (!next.isTabular() || next.filled() == 0) {
            return false;
        }
        for (int i = 0; i < next.cells().size(); i++) {
            String cell = next.cell(i);
            Column above = i < meanings.size() ? meanings.get(i) : null;
            boolean free = above == Column.GROUP || row.cell(i).isEmpty();
            if (!cell.isEmpty() && (!free || HeaderLexicon.meaning(Markup.text(cell)) == null)) {
                return false;
            }
        }
        return true;
    }

    private static TableHeader of(SourceRow row, @Nullable SourceRow second, List<@Nullable Column> meanings) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<String> unknown = new ArrayList<>();
        Map<Column, Integer> years = new EnumMap<>(Column.class);
        BigDecimal maximum = null;
        String maximumText = null;
        int width =
                Math.max(row.cells().size(), second == null ? 0 : second.cells().size());
        for (int i = 0; i < width; i++) {
            String cell = Markup.text(row.cell(i));
            String below = second == null ? "" : Markup.text(second.cell(i));
            Column meaning = i < meanings.size() ? meanings.get(i) : null;
            if (meaning == Column.GROUP) {
                Matcher limit = MAXIMUM.matcher(Folded.of(cell));
                if (limit.find()) {
                    maximum = new BigDecimal(limit.group(1));
                    maximumText = cell;
                }
            }
            Column named = below.isEmpty() ? meaning : HeaderLexicon.meaning(below);
            if (named == null && !cell.isEmpty()) {
                unknown.add(cell);
            } else if (named != null && named != Column.GROUP && columns.putIfAbsent(named, i) == null) {
                Matcher year = YEAR.matcher(Folded.of(cell + " " + below));
                if (year.find()) {
                    years.put(named, Integer.valueOf(year.group(1)));
                }
            }
        }
        return new TableHeader(
                second == null ? 1 : 2,
                columns,
                width,
                years.get(Column.ACHIEVED),
                years.get(Column.TARGET),
                maximum,
                maximumText,
                List.copyOf(unknown));
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

    /** Scores only, no work: the table that a plan's text shows before its tasks. */
    boolean isScoreTable() {
        return columns.containsKey(Column.ACHIEVED)
                && !columns.containsKey(Column.WORK)
                && !columns.containsKey(Column.LEAD)
                && !columns.containsKey(Column.TARGET);
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
