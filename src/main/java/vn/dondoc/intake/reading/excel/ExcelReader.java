package vn.dondoc.intake.reading.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.SourceDocument;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** Reads the visible sheets of a workbook, one after the other. */
public final class ExcelReader {

    private final OfficePackage office;
    private final Collected collected = new Collected();

    private ExcelReader(OfficePackage office) {
        this.office = office;
    }

    private record Sheet(String name, String id, boolean hidden) {}

    public static SourceDocument read(OfficePackage office) {
        return new ExcelReader(office).read();
    }

    private SourceDocument read() {
        List<Sheet> sheets = new ArrayList<>();
        boolean from1904 = false;
        try (XmlPart xml = office.part(office.mainPart())) {
            while (xml.nextInside(0)) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = xml.yes("date1904");
                } else if (xml.name().equals("sheet")) {
                    String state = xml.attribute("state");
                    sheets.add(new Sheet(
                            String.valueOf(xml.attribute("name")),
                            String.valueOf(xml.attribute("relationships", "id")),
                            state != null && !state.equals("visible")));
                }
            }
        }
        SharedTexts texts = SharedTexts.of(office);
        CellFormats formats = CellFormats.of(office, from1904);
        Map<String, OfficePackage.Relation> relations = office.relations(office.mainPart());
        for (Sheet sheet : sheets) {
            OfficePackage.Relation relation = relations.get(sheet.id());
            if (relation == null || !relation.type().equals("worksheet")) {
                continue;
            }
            if (sheet.hidden()) {
                collected.remark(FindingCode.HIDDEN_SHEET, "", "", sheet.name());
                continue;
            }
            try (XmlPart xml = office.part(relation.part())) {
                SheetReader reader = new SheetReader(xml, texts, formats, collected, sheet.name());
                new SheetGrid(reader.read(), sheet.name(), collected).tell();
            }
        }
        return collected.document();
    }
}
