package vn.dondoc.intake.reading.excel;

import org.jspecify.annotations.Nullable;

/** Cells merged into one, first and last included. */
record Region(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    /** Reads {@code A5:C7}; null when it is not several cells. */
    static @Nullable Region of(@Nullable String text) {
        int colon = text == null ? -1 : text.indexOf(':');
        Reference first = text == null || colon < 0 ? null : Reference.of(text.substring(0, colon));
        Reference last = text == null || colon < 0 ? null : Reference.of(text.substring(colon + 1));
        if (first == null || last == null || last.row() < first.row() || last.column() < first.column()) {
            return null;
        }
        return new Region(first.row(), first.column(), last.row(), last.column());
    }

    boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
