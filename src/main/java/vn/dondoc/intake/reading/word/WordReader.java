package vn.dondoc.intake.reading.word;

import java.util.HashMap;
import java.util.Map;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.SourceDocument;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** Reads the body of a Word document from its start to its end. */
public final class WordReader {

    private final XmlPart xml;
    private final ParagraphReader paragraphs;
    private final Collected collected = new Collected();
    private final StringBuilder open = new StringBuilder();
    private int paragraphCount;
    private int tableCount;

    private WordReader(XmlPart xml, WordStyles styles, WordNumbering numbering) {
        this.xml = xml;
        this.paragraphs = new ParagraphReader(xml, styles, numbering);
    }

    public static SourceDocument read(OfficePackage office) {
        WordStyles styles = WordStyles.of(office);
        WordNumbering numbering = WordNumbering.of(office);
        try (XmlPart xml = office.part(office.mainPart())) {
            WordReader reader = new WordReader(xml, styles, numbering);
            while (xml.nextInside(0)) {
                if (xml.name().equals("body")) {
                    reader.blocks(xml.depth());
                }
            }
            return reader.collected.document();
        }
    }

    private void blocks(int depth) {
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "p" -> paragraph();
                case "tbl" -> table();
                case "sdt", "sdtContent", "customXml", "ins", "moveTo", "AlternateContent", "Choice" ->
                    blocks(xml.depth());
                default -> xml.skip();
            }
        }
    }

    private void paragraph() {
        WordParagraph paragraph = paragraphs.read(true);
        String source = "P" + (paragraphCount + 1);
        if (paragraph.hidden()) {
            collected.remark(FindingCode.HIDDEN_TEXT, source, source, source);
        }
        if (paragraph.tracked()) {
            collected.remark(FindingCode.TRACKED_CHANGES, "", "");
        }
        if (!paragraph.text().isBlank()) {
            open.append(paragraph.printed());
        }
        if (paragraph.goesOn() || open.isEmpty()) {
            return;
        }
        if (!open.toString().isBlank()) {
            paragraphCount++;
            collected.line(source, open.toString());
        }
        open.setLength(0);
    }

    private void table() {
        TableReader reader = new TableReader(xml, paragraphs, collected, "T" + (tableCount + 1));
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("tblGrid")) {
                reader.grid();
                break;
            }
            if (xml.name().equals("tr")) {
                reader.row();
                break;
            }
            xml.skip();
        }
        if (reader.isFrame()) {
            frame(depth);
            return;
        }
        tableCount++;
        WordTable table = reader.rows(depth);
        if (!table.rows.isEmpty()) {
            rows(table);
        }
    }

    /** A frame drawn with a table of one column: what is in it belongs to the body. */
    private void frame(int depth) {
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "tr", "tc" -> frame(xml.depth());
                case "p" -> paragraph();
                case "tbl" -> table();
                case "sdt", "sdtContent", "customXml" -> frame(xml.depth());
                default -> xml.skip();
            }
        }
    }

    private void rows(WordTable table) {
        TableGrid grid = TableGrid.of(table);
        Map<Integer, String> reaching = new HashMap<>();
        for (WordTable.Row row : table.rows) {
            Map<Integer, String> cells = new HashMap<>();
            Map<Integer, String> above = new HashMap<>();
            Map<Integer, Integer> wide = new HashMap<>();
            grid.place(row).forEach((column, placed) -> {
                WordTable.Cell cell = placed.cell();
                String begun = reaching.get(column);
                if (cell.down() == WordTable.Down.GOES_ON && begun != null) {
                    if (!begun.isEmpty()) {
                        above.put(column, begun);
                    }
                } else {
                    cells.put(column, cell.text());
                    reaching.remove(column);
                    if (cell.down() != WordTable.Down.NONE) {
                        reaching.put(column, cell.text());
                    }
                }
                if (placed.width() > 1) {
                    wide.put(column, placed.width());
                }
            });
            String source = "T" + tableCount + "R" + row.number();
            collected.add(Collected.row(source, "", grid.columns(), cells, above, wide));
        }
    }
}
