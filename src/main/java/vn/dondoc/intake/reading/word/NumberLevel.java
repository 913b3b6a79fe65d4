package vn.dondoc.intake.reading.word;

import java.util.Locale;
import vn.dondoc.intake.reading.office.XmlPart;

/**
 * One level of a list.
 *
 * @param start its first number
 * @param format Word's name for the kind of number
 * @param text what is printed, {@code %1} standing for the number of the first level
 * @param plainNumbers whether all levels are printed in figures
 */
record NumberLevel(int start, String format, String text, boolean plainNumbers) {

    static final int NOT_YET = Integer.MIN_VALUE;

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int MOST = 3_999;

    /** Reads the level that has just begun. */
    static NumberLevel read(XmlPart xml) {
        int start = 1;
        String format = "decimal";
        String text = "";
        boolean plain = false;
        int depth = xml.depth();
        while (xml.nextInside(depth)) {
            switch (xml.name()) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> {
                    String named = xml.attribute("val");
                    format = named == null ? format : named;
                }
                case "lvlText" -> {
                    String printed = xml.attribute("val");
                    text = printed == null ? "" : printed;
                }
                case "isLgl" -> plain = xml.isOn();
                default -> {}
            }
        }
        return new NumberLevel(start, format, text, plain);
    }

    String number(int count, boolean plain) {
        if (plain || count < 1 || count > MOST) {
            return format.equals("none") ? "" : Integer.toString(count);
        }
        return switch (format) {
            case "upperRoman" -> roman(count);
            case "lowerRoman" -> roman(count).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(count);
            case "lowerLetter" -> letters(count).toLowerCase(Locale.ROOT);
            case "decimalZero" -> count < 10 ? "0" + count : Integer.toString(count);
            case "none" -> "";
            default -> Integer.toString(count);
        };
    }

    /** What stands before the paragraph: a bullet as a dash or a plus, numbers in their places. */
    String printed(String[] numbers) {
        if (format.equals("bullet")) {
            return text.equals("+") || text.equals("*") ? text : "-";
        }
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (text.charAt(i) == '%' && next >= '1' && next <= '9') {
                printed.append(numbers[next - '1']);
                i++;
            } else {
                printed.append(text.charAt(i));
            }
        }
        return printed.toString().strip();
    }

    private static String roman(int count) {
        StringBuilder roman = new StringBuilder();
        int rest = count;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }

    /** A to Z, then AA to ZZ, as Word counts. */
    private static String letters(int count) {
        String letter = Character.toString('A' + (count - 1) % 26);
        return letter.repeat(Math.min((count - 1) / 26 + 1, 20));
    }
}
