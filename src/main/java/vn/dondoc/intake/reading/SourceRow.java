package vn.dondoc.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * One row of a table, or one line of running text as a row of one cell.
 *
 * @param source where it stands in the file: {@code L12} for a line of text, {@code P12} for a paragraph of Word,
 *     {@code T2R5} for a row of its second table, {@code 'PL2'!5:5} for a row of a sheet
 * @param part the sheet it stands on; empty in a file without parts
 * @param cells as printed, trimmed, composed (NFC), markup still in them; blank where another cell reaches over
 * @param above by column, what a cell says that began in a row above and reaches down into this one
 * @param wide by column, over how many columns a cell reaches, where that is more than one
 */
public record SourceRow(
        String source, String part, List<String> cells, Map<Integer, String> above, Map<Integer, Integer> wide) {

    public SourceRow {
        cells = List.copyOf(cells);
        above = Map.copyOf(above);
        wide = Map.copyOf(wide);
    }

    public SourceRow(String source, List<String> cells) {
        this(source, "", cells, Map.of(), Map.of());
    }

    /** The cell at a column; empty beyond the row's end. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** Over how many columns the cell at a column reaches. */
    public int width(int column) {
        return wide.getOrDefault(column, 1);
    }

    /** With the cells filled in that reach down into it. */
    public SourceRow completed() {
        if (above.isEmpty()) {
            return this;
        }
        List<String> filled = new ArrayList<>(cells);
        above.forEach((column, text) -> {
            if (column < filled.size() && filled.get(column).isEmpty()) {
                filled.set(column, text);
            }
        });
        return new SourceRow(source, part, filled, above, wide);
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
