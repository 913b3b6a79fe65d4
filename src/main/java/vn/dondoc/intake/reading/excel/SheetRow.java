package vn.dondoc.intake.reading.excel;

import java.util.TreeMap;

/** One row of a sheet while the sheet is being read; only cells with something in them. */
final class SheetRow {

    final int index;
    final boolean hidden;
    final TreeMap<Integer, String> cells = new TreeMap<>();

    SheetRow(int index, boolean hidden) {
        this.index = index;
        this.hidden = hidden;
    }
}
