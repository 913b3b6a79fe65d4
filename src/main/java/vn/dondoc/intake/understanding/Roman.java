package vn.dondoc.intake.understanding;

import java.util.regex.Pattern;

/** Roman numerals of sections and appendices. */
public final class Roman {

    private static final Pattern NUMERAL = Pattern.compile("(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})");

    private Roman() {}

    static boolean is(String text) {
        return !text.isEmpty() && NUMERAL.matcher(text).matches();
    }

    /** Its value; 0 when it is none. */
    public static int value(String text) {
        if (!is(text)) {
            return 0;
        }
        int sum = 0;
        int above = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            int digit = text.charAt(i) == 'X' ? 10 : text.charAt(i) == 'V' ? 5 : 1;
            sum += digit < above ? -digit : digit;
            above = Math.max(above, digit);
        }
        return sum;
    }
}
