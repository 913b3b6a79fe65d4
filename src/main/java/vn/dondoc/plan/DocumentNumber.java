package vn.dondoc.plan;

import java.util.List;
import vn.dondoc.shared.Refusal;

/** The number of a document before its slash, as a clerk may type it: {@code 12}, {@code 012} or {@code 12/KH-VP}. */
final class DocumentNumber {

    private static final int LARGEST = 99_999;

    private DocumentNumber() {}

    /** The number, or 0 with a fault added. */
    static int read(String text, String symbol, List<Refusal.FieldFault> faults) {
        String digits = text.strip();
        String suffix = "/" + symbol;
        if (digits.endsWith(suffix)) {
            digits = digits.substring(0, digits.length() - suffix.length()).strip();
        }
        if (!digits.matches("\\d{1,5}")) {
            faults.add(new Refusal.FieldFault("number", "plan.issue.numberMalformed", symbol));
            return 0;
        }
        int number = Integer.parseInt(digits);
        if (number < 1 || number > LARGEST) {
            faults.add(new Refusal.FieldFault("number", "plan.issue.numberMalformed", symbol));
            return 0;
        }
        return number;
    }
}
