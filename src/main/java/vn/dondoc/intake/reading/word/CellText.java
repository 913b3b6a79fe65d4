package vn.dondoc.intake.reading.word;

import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.intake.reading.office.XmlPart;

/** One cell: its place in merges and all the text in it, tables inside it included. */
final class CellText {

    private final XmlPart xml;
    private final ParagraphReader paragraphs;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder numbers = new StringBuilder();
    /** Whether the cell's own properties are behind. */
    private boolean inner;

    private boolean goesOn;
    private boolean deleted;
    private boolean hidden;
    private boolean tracked;

    int span = 1;
    /** Whether it is only the rest of the cell to its left. */
    boolean merged;

    WordTable.Down down = WordTable.Down.NONE;

    CellText(XmlPart xml, ParagraphReader paragraphs) {
        this.xml = xml;
        this.paragraphs = paragraphs;
    }

    /** Reads the cell that has just begun. */
    void read() {
        blocks(xml.depth());
    }

    /** A number that stands alone is the cell's text only when there is no other. */
    String text() {
        if (deleted) {
            return "";
        }
        return text.isEmpty() ? numbers.toString() : text.toString();
    }

    void tell(Collected collected, String source) {
        if (hidden) {
            collected.remark(FindingCode.HIDDEN_TEXT, source, source, source);
        }
        if (tracked || deleted) {
            collected.remark(FindingCode.TRACKED_CHANGES, "", "");
        }
    }

    private void blocks(int depth) {
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "tcPr" -> properties();
                case "p" -> paragraph();
                case "tbl" -> {
                    inner = true;
                    blocks(xml.depth());
                }
                case "tr", "tc", "sdt", "sdtContent", "customXml", "ins", "moveTo" -> blocks(xml.depth());
                default -> xml.skip();
            }
        }
    }

    private void properties() {
        boolean own = !inner;
        inner = true;
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            String value = xml.attribute("val");
            boolean rest = value == null || value.equals("continue");
            switch (own ? xml.name() : "") {
                case "gridSpan" -> span = Math.max(1, Math.min(xml.number("val", 1), 2_000));
                case "vMerge" -> down = rest ? WordTable.Down.GOES_ON : WordTable.Down.BEGINS;
                case "hMerge" -> merged = rest;
                case "cellDel" -> deleted = true;
                default -> {}
            }
            xml.skip();
        }
    }

    private void paragraph() {
        inner = true;
        boolean goingOn = goesOn;
        WordParagraph paragraph = paragraphs.read(down != WordTable.Down.GOES_ON);
        hidden |= paragraph.hidden();
        tracked |= paragraph.tracked();
        goesOn = paragraph.goesOn();
        String printed = paragraph.printed().replace('\t', ' ').strip();
        boolean numberAlone = paragraph.text().isBlank();
        StringBuilder target = numberAlone ? numbers : text;
        if (printed.isEmpty()) {
            return;
        }
        if (!target.isEmpty()) {
            target.append(goingOn ? ' ' : '\n');
        }
        target.append(printed);
        if (target.length() > Limits.CELL) {
            throw Limits.cellTooLong();
        }
    }
}
