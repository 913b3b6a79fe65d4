package vn.dondoc.intake.reading.word;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.intake.reading.office.XmlPart;

/** Reads a table's rows and cells; a table inside a cell adds its text to the cell's. */
final class TableReader {

    /** One table alone may not have more columns in its grid. */
    private static final int GRID = 2_000;

    private final XmlPart xml;
    private final ParagraphReader paragraphs;
    private final Collected collected;
    private final String name;
    private final WordTable table = new WordTable();
    private int number;

    TableReader(XmlPart xml, ParagraphReader paragraphs, Collected collected, String name) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.collected = collected;
        this.name = name;
    }

    /** Reads the {@code tblGrid} that has just begun. */
    void grid() {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("gridCol")) {
                table.widths.add(Math.min(xml.number("w", 0), 100_000));
            } else {
                xml.skip();
            }
        }
        if (table.widths.size() > GRID) {
            throw Limits.tooManyColumns();
        }
    }

    boolean isFrame() {
        return table.isFrame();
    }

    /** Reads the rest of the table, to its end. */
    WordTable rows(int depth) {
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "tr" -> row();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml.depth());
                default -> xml.skip();
            }
        }
        return table;
    }

    private static final class RowState {
        int column;
        boolean shifted;
        boolean dropped;
        final List<WordTable.Cell> cells = new ArrayList<>();
    }

    /** Reads the row that has just begun. */
    void row() {
        RowState row = new RowState();
        number++;
        cells(row, xml.depth());
        if (!row.dropped) {
            if (table.rows.size() == Limits.ROWS) {
                throw Limits.tooManyRows();
            }
            table.rows.add(new WordTable.Row(number, row.shifted, row.cells));
        }
    }

    private void cells(RowState row, int depth) {
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "trPr" -> properties(row);
                case "tc" -> cell(row);
                case "sdt", "sdtContent", "customXml" -> cells(row, xml.depth());
                default -> xml.skip();
            }
        }
    }

    private void properties(RowState row) {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "gridBefore" -> {
                    row.column = Math.max(0, Math.min(xml.number("val", 0), GRID));
                    row.shifted = true;
                }
                case "hidden" -> {
                    if (xml.isOn()) {
                        row.dropped = true;
                        collected.remark(FindingCode.HIDDEN_ROWS, "", source(), source(), "1");
                    }
                }
                case "del" -> {
                    row.dropped = true;
                    number--;
                    collected.remark(FindingCode.TRACKED_CHANGES, "", "");
                }
                default -> {}
            }
            xml.skip();
        }
    }

    private void cell(RowState row) {
        collected.countCell();
        CellText text = new CellText(xml, paragraphs);
        text.read();
        if (!row.dropped) {
            text.tell(collected, source());
        }
        if (text.merged && !row.cells.isEmpty()) {
            int last = row.cells.size() - 1;
            WordTable.Cell before = row.cells.get(last);
            row.cells.set(
                    last, new WordTable.Cell(before.start(), before.span() + text.span, before.down(), before.text()));
        } else {
            row.cells.add(new WordTable.Cell(row.column, text.span, text.down, Collected.clean(text.text())));
        }
        row.column += text.span;
        if (row.column > 2 * GRID) {
            throw Limits.tooManyColumns();
        }
    }

    private String source() {
        return name + "R" + number;
    }
}
