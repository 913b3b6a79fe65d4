package vn.dondoc.intake.reading.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.dondoc.intake.reading.Limits;

/**
 * The columns that a reader sees. Borders dragged by hand leave slivers in a table's grid: edges that stand closer than
 * a letter is wide are one; and a row of as many cells as most rows have has its cells in the same columns as they.
 */
final class TableGrid {

    /** Three millimetres in twentieths of a point. */
    private static final int SLIVER = 170;

    private static final int WIDTH = 1_000;

    private final int[] positions;
    private final Map<Integer, Integer> columnOfEdge = new HashMap<>();
    private final WordTable.Row usual;
    private final int columns;

    private TableGrid(WordTable table) {
        TreeSet<Integer> edges = new TreeSet<>();
        for (WordTable.Row row : table.rows) {
            for (WordTable.Cell cell : row.cells()) {
                edges.add(cell.start());
                edges.add(cell.end());
            }
        }
        positions = positions(table, edges.isEmpty() ? 0 : edges.last());
        int near = Math.min(SLIVER, narrowest(table) / 2);
        int column = -1;
        int first = 0;
        for (int edge : edges) {
            if (column < 0 || positions[edge] - first > near) {
                column++;
                first = positions[edge];
            }
            columnOfEdge.put(edge, column);
        }
        columns = Math.max(column, 1);
        if (columns > Limits.COLUMNS) {
            throw Limits.tooManyColumns();
        }
        usual = usual(table);
    }

    private int narrowest(WordTable table) {
        return table.rows.stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> positions[cell.end()] - positions[cell.start()])
                .min()
                .orElse(0);
    }

    static TableGrid of(WordTable table) {
        return new TableGrid(table);
    }

    /** Where each edge of the grid stands; one without a width stands a usual width further. */
    private static int[] positions(WordTable table, int last) {
        int[] positions = new int[last + 1];
        for (int i = 0; i < last; i++) {
            int width = i < table.widths.size() ? table.widths.get(i) : WIDTH;
            positions[i + 1] = positions[i] + (width <= 0 ? WIDTH : width);
        }
        return positions;
    }

    /** A row whose cells begin where those of most rows do. */
    private WordTable.Row usual(WordTable table) {
        Map<List<Integer>, Integer> counts = new HashMap<>();
        Map<List<Integer>, WordTable.Row> rows = new HashMap<>();
        for (WordTable.Row row : table.rows) {
            counts.merge(starts(row), 1, Integer::sum);
            rows.putIfAbsent(starts(row), row);
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<List<Integer>, Integer>comparingByValue()
                        .thenComparing(entry -> entry.getKey().size()))
                .map(entry -> rows.get(entry.getKey()))
                .orElseGet(() -> new WordTable.Row(0, false, List.of()));
    }

    private List<Integer> starts(WordTable.Row row) {
        return row.cells().stream().map(cell -> column(cell.start())).toList();
    }

    private int column(int edge) {
        return columnOfEdge.getOrDefault(edge, 0);
    }

    int columns() {
        return columns;
    }

    /** The cells of a row by the column in which each begins. */
    Map<Integer, Placed> place(WordTable.Row row) {
        Map<Integer, Placed> placed = new TreeMap<>();
        WordTable.Row pattern = isAsUsual(row) ? usual : row;
        for (int i = 0; i < row.cells().size(); i++) {
            WordTable.Cell at = pattern.cells().get(i);
            int start = column(at.start());
            placed.putIfAbsent(start, new Placed(row.cells().get(i), Math.max(1, column(at.end()) - start)));
        }
        return placed;
    }

    /** As many cells as usual, each mostly where it usually is. */
    private boolean isAsUsual(WordTable.Row row) {
        if (row.shifted() || row.cells().size() != usual.cells().size()) {
            return false;
        }
        for (int i = 0; i < row.cells().size(); i++) {
            WordTable.Cell cell = row.cells().get(i);
            WordTable.Cell other = usual.cells().get(i);
            int shared = Math.min(positions[cell.end()], positions[other.end()])
                    - Math.max(positions[cell.start()], positions[other.start()]);
            int smaller = Math.min(
                    positions[cell.end()] - positions[cell.start()], positions[other.end()] - positions[other.start()]);
            if (2 * shared <= smaller) {
                return false;
            }
        }
        return true;
    }

    /** A cell and over how many columns it reaches. */
    record Placed(WordTable.Cell cell, int width) {}
}
