package vn.dondoc.intake.reading.excel;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.intake.reading.office.XmlPart;

/** Reads one sheet's XML from its start to its end; nothing is kept but cells with something in them. */
final class SheetReader {

    private static final int MOST_REGIONS = 200_000;

    private final XmlPart xml;
    private final SharedTexts texts;
    private final CellFormats formats;
    private final Collected collected;
    private final String sheet;
    private final Content content = new Content();

    /** A sheet as it stands in the file. */
    static final class Content {
        final List<SheetRow> rows = new ArrayList<>();
        final List<Region> regions = new ArrayList<>();
        /** First and last columns of those that are not shown. */
        final List<Region> hiddenColumns = new ArrayList<>();
    }

    SheetReader(XmlPart xml, SharedTexts texts, CellFormats formats, Collected collected, String sheet) {
        this.xml = xml;
        this.texts = texts;
        this.formats = formats;
        this.collected = collected;
        this.sheet = sheet;
    }

    Content read() {
        while (xml.nextInside(0)) {
            switch (xml.name()) {
                case "col" -> column();
                case "row" -> row();
                case "mergeCell" -> merged();
                case "sheetPr", "extLst", "conditionalFormatting", "dataValidations", "hyperlinks" -> xml.skip();
                default -> {}
            }
        }
        return content;
    }

    private void column() {
        boolean none = xml.attribute("width") != null && xml.number("width", 1) == 0 && xml.yes("customWidth");
        if (xml.yes("hidden") || none) {
            content.hiddenColumns.add(new Region(0, xml.number("min", 1) - 1, 0, xml.number("max", 1) - 1));
        }
        xml.skip();
    }

    private void merged() {
        Region region = Region.of(xml.attribute("ref"));
        if (region != null) {
            content.regions.add(region);
        }
        if (content.regions.size() > MOST_REGIONS) {
            throw Limits.bomb();
        }
        xml.skip();
    }

    private void row() {
        int next = content.rows.isEmpty() ? 0 : content.rows.get(content.rows.size() - 1).index + 1;
        boolean flat = xml.attribute("ht") != null && xml.number("ht", 1) == 0;
        SheetRow row = new SheetRow(xml.number("r", next + 1) - 1, xml.yes("hidden") || flat);
        int depth = xml.depth();
        int column = 0;
        while (xml.nextInside(depth)) {
            if (xml.name().equals("c")) {
                Reference place = Reference.of(xml.attribute("r"));
                column = place == null ? column : place.column();
                cell(row, column);
                column++;
            } else {
                xml.skip();
            }
        }
        if (!row.cells.isEmpty()) {
            if (content.rows.size() == Limits.ROWS) {
                throw Limits.tooManyRows();
            }
            content.rows.add(row);
        }
    }

    private void cell(SheetRow row, int column) {
        collected.countCell();
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        String value = null;
        String inline = null;
        boolean formula = false;
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "v" -> value = xml.text();
                case "is" -> inline = SharedTexts.rich(xml);
                case "f" -> {
                    formula = true;
                    xml.skip();
                }
                default -> xml.skip();
            }
        }
        String shown = shown(type == null ? "n" : type, style, value, inline);
        if (shown == null || (formula && value == null)) {
            String source = "'" + sheet + "'!" + Reference.letters(column) + (row.index + 1);
            String why = value == null ? "" : value;
            collected.remark(FindingCode.CELL_WITHOUT_VALUE, SheetGrid.source(sheet, row.index), source, source, why);
            return;
        }
        String clean = Collected.clean(shown);
        if (!clean.isEmpty()) {
            if (column >= Limits.COLUMNS) {
                throw Limits.tooManyColumns();
            }
            row.cells.put(column, clean);
        }
    }

    /** What the cell shows; null for an error. */
    private @Nullable String shown(String type, int style, @Nullable String value, @Nullable String inline) {
        return switch (type) {
            case "s" -> value == null ? "" : texts.get(value);
            case "inlineStr" -> inline == null ? "" : inline;
            case "str", "d" -> value == null ? "" : value;
            case "b" -> value == null ? "" : value.equals("1") ? "TRUE" : "FALSE";
            case "e" -> null;
            default -> value == null || value.isBlank() ? "" : formats.printed(value, style);
        };
    }
}
