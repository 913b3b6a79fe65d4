package vn.dondoc.intake.reading;

import java.util.List;

/**
 * One row of a table, or one line of running text as a row of one cell.
 *
 * @param source where it stands in the file: {@code L12} for a line of text
 * @param cells as printed, trimmed, composed (NFC), markup still in them
 */
public record SourceRow(String source, List<String> cells) {

    public SourceRow {
        cells = List.copyOf(cells);
    }

    /** The cell at a column; empty beyond the row's end. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    public boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** How many cells have something in them. */
    public int filled() {
        return (int) cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The only cell that has something in it, wherever it stands; empty when there are none or several. */
    public String onlyText() {
        return filled() == 1
                ? cells.stream().filter(cell -> !cell.isEmpty()).findFirst().orElse("")
                : "";
    }

    /** Whether it was cut into cells at all. */
    public boolean isTabular() {
        return cells.size() > 1;
    }
}
