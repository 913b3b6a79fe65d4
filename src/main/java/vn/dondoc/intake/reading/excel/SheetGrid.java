package vn.dondoc.intake.reading.excel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.Limits;

/** Puts a sheet's cells where a reader sees them: merged cells resolved, hidden rows and columns left out. */
final class SheetGrid {

    /** Regions over one row; they never overlap in a sound file. */
    private static final int MOST_AT_ONCE = 2_000;

    private final SheetReader.Content content;
    private final String sheet;
    private final Collected collected;
    private int width;

    SheetGrid(SheetReader.Content content, String sheet, Collected collected) {
        this.content = content;
        this.sheet = sheet;
        this.collected = collected;
    }

    static String source(String sheet, int row) {
        return "'" + sheet + "'!" + (row + 1) + ":" + (row + 1);
    }

    /** A merged region that has begun, and what it shows. */
    private static final class Open {
        final Region region;
        String text = "";
        boolean shown;

        Open(Region region) {
            this.region = region;
        }
    }

    /** Hands the rows over. */
    void tell() {
        content.rows.sort(Comparator.comparingInt(row -> row.index));
        width = content.rows.stream()
                .filter(row -> !row.hidden && !row.cells.isEmpty())
                .mapToInt(row -> row.cells.lastKey() + 1)
                .max()
                .orElse(0);
        List<Region> regions = new ArrayList<>(content.regions);
        regions.sort(Comparator.comparingInt(Region::firstRow));
        Iterator<Region> coming = regions.iterator();
        Region next = coming.hasNext() ? coming.next() : null;
        List<Open> open = new ArrayList<>();
        Map<Integer, Integer> hiddenColumns = new TreeMap<>();
        int hiddenRows = 0;
        String firstHidden = "";
        for (SheetRow row : content.rows) {
            while (next != null && next.firstRow() <= row.index) {
                open.add(new Open(next));
                next = coming.hasNext() ? coming.next() : null;
            }
            open.removeIf(merged -> merged.region.lastRow() < row.index);
            if (open.size() > MOST_AT_ONCE) {
                throw Limits.damaged();
            }
            take(row, open);
            if (row.hidden) {
                hiddenRows++;
                firstHidden = firstHidden.isEmpty() ? source(sheet, row.index) : firstHidden;
            } else {
                show(row, open, hiddenColumns);
            }
        }
        if (hiddenRows > 0) {
            collected.remark(FindingCode.HIDDEN_ROWS, "", firstHidden, firstHidden, Integer.toString(hiddenRows));
        }
        hiddenColumns.forEach((column, row) -> {
            String source = "'" + sheet + "'!" + Reference.letters(column) + ":" + Reference.letters(column);
            collected.remark(FindingCode.HIDDEN_COLUMN, "", source, source);
        });
    }

    /** Takes the text of regions that begin on this row, and whatever they cover off it. */
    private static void take(SheetRow row, List<Open> open) {
        for (Open merged : open) {
            Region region = merged.region;
            if (region.firstRow() == row.index) {
                merged.text = row.cells.getOrDefault(region.firstColumn(), "");
            }
            row.cells
                    .subMap(region.firstColumn(), true, region.lastColumn(), true)
                    .clear();
        }
    }

    private void show(SheetRow row, List<Open> open, Map<Integer, Integer> hiddenColumns) {
        Map<Integer, String> cells = new HashMap<>(row.cells);
        Map<Integer, String> above = new HashMap<>();
        Map<Integer, Integer> wide = new HashMap<>();
        for (int column : row.cells.keySet()) {
            if (isHidden(column)) {
                hiddenColumns.put(column, row.index);
                cells.remove(column);
            }
        }
        for (Open merged : open) {
            int column = firstVisible(merged.region);
            if (column >= width || column > merged.region.lastColumn() || merged.text.isEmpty()) {
                continue;
            }
            (merged.shown ? above : cells).put(column, merged.text);
            merged.shown = true;
            int last = Math.min(merged.region.lastColumn(), width - 1);
            if (last > column) {
                wide.put(column, last - column + 1);
            }
        }
        collected.add(Collected.row(source(sheet, row.index), sheet, width, cells, above, wide));
    }

    private int firstVisible(Region region) {
        int column = region.firstColumn();
        while (column <= region.lastColumn() && isHidden(column)) {
            column++;
        }
        return column;
    }

    private boolean isHidden(int column) {
        return content.hiddenColumns.stream().anyMatch(hidden -> hidden.covers(0, column));
    }
}
