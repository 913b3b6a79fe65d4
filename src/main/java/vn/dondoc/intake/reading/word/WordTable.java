package vn.dondoc.intake.reading.word;

import java.util.ArrayList;
import java.util.List;

/** A table as it stands in the file, before its columns are set straight. */
final class WordTable {

    /** How a cell takes part in a merge down the column. */
    enum Down {
        NONE,
        BEGINS,
        GOES_ON
    }

    /**
     * @param start the first column of the table's grid that it covers
     * @param span how many columns of the grid it covers
     */
    record Cell(int start, int span, Down down, String text) {
        int end() {
            return start + span;
        }
    }

    /**
     * @param number counted as the reader sees rows, from 1
     * @param shifted whether it begins to the right of the table's edge
     */
    record Row(int number, boolean shifted, List<Cell> cells) {}

    /** In twentieths of a point; may be too few, or all the same. */
    final List<Integer> widths = new ArrayList<>();

    final List<Row> rows = new ArrayList<>();

    /** One column only draws a frame around what is in it. */
    boolean isFrame() {
        return widths.size() == 1;
    }
}
