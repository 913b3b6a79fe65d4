package vn.dondoc.intake.reading.excel;

import org.jspecify.annotations.Nullable;

/** A cell's place: {@code C5} is row 4 and column 2, counted from 0. */
record Reference(int row, int column) {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;

    /** Reads a place; null when it is none. */
    static @Nullable Reference of(@Nullable String text) {
        if (text == null || text.length() > 12) {
            return null;
        }
        int column = 0;
        int row = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (sign >= 'A' && sign <= 'Z' && row == 0) {
                column = Math.min(column * 26 + sign - 'A' + 1, MOST_COLUMNS);
            } else if (sign >= '0' && sign <= '9' && column > 0) {
                row = Math.min(row * 10 + sign - '0', MOST_ROWS);
            } else if (sign != '$') {
                return null;
            }
        }
        return row == 0 || column == 0 ? null : new Reference(row - 1, column - 1);
    }

    /** The letters of a column. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column + 1; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('A' + (rest - 1) % 26));
        }
        return letters.toString();
    }
}
