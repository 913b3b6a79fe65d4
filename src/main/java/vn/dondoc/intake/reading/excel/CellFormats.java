package vn.dondoc.intake.reading.excel;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import vn.dondoc.intake.reading.office.OfficePackage;
import vn.dondoc.intake.reading.office.XmlPart;

/** Prints numbers the way their cells show them in a Vietnamese office: with a comma, dates as day/month/year. */
final class CellFormats {

    private static final int LONGEST = 255;
    private static final String GENERAL = "General";
    /** What is no letter of a date in a format: literal text, colours and escapes. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.|_.|\\*.");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy", Locale.ROOT);

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> formatOfStyle = new ArrayList<>();
    private final DataFormatter formatter = new DataFormatter(Locale.forLanguageTag("vi-VN"));
    private final boolean from1904;

    private CellFormats(boolean from1904) {
        this.from1904 = from1904;
    }

    static CellFormats of(OfficePackage office, boolean from1904) {
        CellFormats read = new CellFormats(from1904);
        try (XmlPart xml = office.related(office.mainPart(), "styles")) {
            while (xml != null && xml.nextInside(0)) {
                switch (xml.name()) {
                    case "numFmt" -> read.format(xml);
                    case "cellXfs" -> read.styles(xml);
                    case "dxfs", "fonts", "fills", "borders", "cellStyleXfs" -> xml.skip();
                    default -> {}
                }
            }
        }
        return read;
    }

    private void format(XmlPart xml) {
        String code = xml.attribute("formatCode");
        if (code != null && code.length() <= LONGEST) {
            formats.put(xml.number("numFmtId", 0), code);
        }
    }

    private void styles(XmlPart xml) {
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            if (xml.name().equals("xf")) {
                formatOfStyle.add(xml.number("numFmtId", 0));
            }
        }
    }

    /** A number as its cell shows it. */
    String printed(String number, int style) {
        double value;
        try {
            value = Double.parseDouble(number);
        } catch (NumberFormatException e) {
            return number;
        }
        int index = style >= 0 && style < formatOfStyle.size() ? formatOfStyle.get(style) : 0;
        String builtin = BuiltinFormats.getBuiltinFormat(index);
        String format = formats.getOrDefault(index, builtin == null ? GENERAL : builtin);
        try {
            if (DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value)) {
                return date(value, index, format);
            }
            if (format.equals(GENERAL)) {
                return general(number);
            }
            return formatter
                    .formatRawCellContents(value, index, format, from1904)
                    .strip();
        } catch (RuntimeException e) {
            return general(number);
        }
    }

    private String date(double value, int index, String format) {
        String letters = LITERAL.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
        LocalDateTime date = DateUtil.getLocalDateTime(value, from1904);
        boolean day = letters.indexOf('d') >= 0;
        if (date != null && day) {
            return DAY.format(date);
        }
        if (date != null && letters.indexOf('y') >= 0 && letters.indexOf('m') >= 0) {
            return MONTH.format(date);
        }
        return formatter.formatRawCellContents(value, index, format, from1904).strip();
    }

    /** Without a format: all figures that Excel keeps, none of the noise of binary fractions. */
    private static String general(String number) {
        BigDecimal exact = new BigDecimal(number.strip());
        BigDecimal kept = exact.round(new java.math.MathContext(12)).stripTrailingZeros();
        BigDecimal whole = kept.scale() < 0 && kept.precision() - kept.scale() < 30 ? kept.setScale(0) : kept;
        return (Math.abs(whole.scale()) > 30 ? number : whole.toPlainString()).replace('.', ',');
    }
}
