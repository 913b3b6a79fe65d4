package vn.dondoc.intake.reading.word;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.intake.reading.office.XmlPart;

/**
 * Reads paragraphs: what was inserted counts, what was deleted or moved away does not; pictures, text boxes, notes and
 * hidden text are left out.
 */
final class ParagraphReader {

    private final XmlPart xml;
    private final WordStyles styles;
    private final WordNumbering numbering;

    private final StringBuilder text = new StringBuilder();
    private @Nullable String style;
    private WordStyles.@Nullable NumberedAs numbered;
    private boolean goesOn;
    private boolean hidden;
    private boolean tracked;

    ParagraphReader(XmlPart xml, WordStyles styles, WordNumbering numbering) {
        this.xml = xml;
        this.styles = styles;
        this.numbering = numbering;
    }

    /**
     * Reads the paragraph that has just begun.
     *
     * @param counted whether it counts in its list: what a merged cell covers does not
     */
    WordParagraph read(boolean counted) {
        text.setLength(0);
        style = null;
        numbered = null;
        goesOn = false;
        hidden = false;
        tracked = false;
        content();
        if (styles.isContents(style)) {
            return new WordParagraph("", "", false, false, false);
        }
        String label = counted ? numbering.next(numbered()) : "";
        return new WordParagraph(label, text.toString(), goesOn, hidden, tracked);
    }

    /** The list by the paragraph itself, completed or given by its style. */
    private WordStyles.@Nullable NumberedAs numbered() {
        WordStyles.NumberedAs own = numbered;
        WordStyles.NumberedAs byStyle = styles.numbered(style);
        if (own == null || byStyle == null) {
            return own == null ? byStyle : own;
        }
        return new WordStyles.NumberedAs(
                own.list() == null ? byStyle.list() : own.list(), own.level() == null ? byStyle.level() : own.level());
    }

    private void content() {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "pPr" -> properties();
                case "r" -> run();
                case "del", "moveFrom" -> {
                    tracked = true;
                    xml.skip();
                }
                case "ins", "moveTo" -> {
                    tracked = true;
                    content();
                }
                case "hyperlink", "smartTag", "fldSimple", "customXml", "sdt", "sdtContent", "bdo", "dir" -> content();
                case "AlternateContent", "Choice", "oMath", "oMathPara" -> content();
                case "t" -> append(xml.text());
                case "f", "num", "den", "e", "sup", "sub", "rad", "sSup", "sSub", "d" -> content();
                default -> xml.skip();
            }
        }
    }

    private void properties() {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numPr" -> numbered = WordStyles.numbered(xml);
                case "rPr" -> mark();
                default -> xml.skip();
            }
        }
    }

    /** The format of the paragraph's end. */
    private void mark() {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("del") || xml.name().equals("moveFrom")) {
                goesOn = true;
                tracked = true;
            }
            xml.skip();
        }
    }

    private void run() {
        int depth = xml.depth();
        RunFormat format = new RunFormat();
        String runStyle = null;
        boolean settled = false;
        while (xml.nextInside(depth)) {
            if (xml.name().equals("rPr")) {
                runStyle = runProperties(format);
                continue;
            }
            if (!settled) {
                styles.fill(format, runStyle);
                styles.fill(format, style);
                settled = true;
            }
            piece(format);
        }
    }

    private @Nullable String runProperties(RunFormat format) {
        String runStyle = null;
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("rStyle")) {
                runStyle = xml.attribute("val");
            }
            format.take(xml);
            xml.skip();
        }
        return runStyle;
    }

    private void piece(RunFormat format) {
        String piece =
                switch (xml.name()) {
                    case "t" -> xml.text();
                    case "tab", "ptab" -> skipped("\t");
                    case "br", "cr" -> skipped("\n");
                    case "noBreakHyphen" -> skipped("-");
                    case "AlternateContent", "Choice" -> {
                        content(format);
                        yield "";
                    }
                    default -> skipped("");
                };
        if (format.isHidden()) {
            hidden |= !piece.isBlank();
        } else {
            append(format.isCapitals() ? piece.toUpperCase(Locale.ROOT) : piece);
        }
    }

    private void content(RunFormat format) {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("Fallback")) {
                xml.skip();
            } else {
                piece(format);
            }
        }
    }

    private String skipped(String piece) {
        xml.skip();
        return piece;
    }

    private void append(String piece) {
        if (text.length() + piece.length() > Limits.CELL) {
            throw Limits.cellTooLong();
        }
        text.append(piece);
    }
}
