package vn.dondoc.intake.reading.excel;

import java.util.ArrayList;
import java.util.List;
import vn.dondoc.intake.reading.Collected;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** The texts that a workbook keeps once for all its cells. */
final class SharedTexts {

    private final List<String> texts = new ArrayList<>();

    static SharedTexts of(OfficePackage office) {
        SharedTexts read = new SharedTexts();
        long characters = 0;
        try (XmlPart xml = office.related(office.mainPart(), "sharedStrings")) {
            while (xml != null && xml.nextInside(0)) {
                if (xml.name().equals("si")) {
                    String text = Collected.clean(rich(xml));
                    characters += text.length();
                    read.texts.add(text);
                    if (characters > Limits.CHARACTERS || read.texts.size() > Limits.CELLS) {
                        throw Limits.bomb();
                    }
                }
            }
        }
        return read;
    }

    /** The text of an element that may be made of pieces of different look; reading aids above it are left out. */
    static String rich(XmlPart xml) {
        StringBuilder text = new StringBuilder();
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "t" -> text.append(xml.text());
                case "rPh", "phoneticPr", "rPr" -> xml.skip();
                default -> {}
            }
            if (text.length() > Limits.CELL) {
                throw Limits.cellTooLong();
            }
        }
        return text.toString();
    }

    String get(String index) {
        try {
            return texts.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Limits.damaged();
        }
    }
}
