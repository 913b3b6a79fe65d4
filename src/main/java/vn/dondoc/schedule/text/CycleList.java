package vn.dondoc.schedule.text;

import static vn.dondoc.schedule.text.CycleReader.EACH;
import static vn.dondoc.schedule.text.CycleReader.every;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.text.TimePart.Cycle;
import vn.dondoc.schedule.text.TimePart.Fit;

/** Reads one list of cycles: "định kỳ hàng tháng, quý", "6 tháng, năm", "quý I, 6 tháng, quý III và năm". */
final class CycleList {

    private final Tokens tokens;
    private final SortedSet<Integer> months = new TreeSet<>();
    private boolean weekly;
    private boolean daily;
    private boolean half;
    private boolean singlePeriods;
    private boolean marked;
    private int cycles;

    CycleList(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The list that stands here, or null; the caller goes back then. */
    @Nullable
    TimePart read() {
        tokens.word("ít nhất", "tối thiểu");
        marked = tokens.word("theo định kỳ", "định kỳ");
        tokens.sign(",:");
        if (!unit()) {
            return null;
        }
        int end = tokens.place();
        while (joined() && unit()) {
            end = tokens.place();
        }
        tokens.back(end);
        if (cycles == 0 || (!marked && cycles + (singlePeriods ? 1 : 0) < 2)) {
            return null;
        }
        if (half) {
            months.addAll(singlePeriods ? every(6, 12) : every(6, 6));
        }
        if (daily && months.isEmpty() && !weekly) {
            return new TimePart.Daily();
        }
        boolean dayFits = months.size() == 12 && cycles == 1 && !weekly;
        return new Cycle(months, 0, weekly, dayFits ? Fit.DAY : Fit.END);
    }

    private boolean joined() {
        boolean sign = tokens.sign(",/;&+");
        return tokens.word("và") || sign;
    }

    private boolean unit() {
        int place = tokens.place();
        int before = cycles;
        tokens.word("định kỳ");
        boolean each = tokens.word(EACH);
        boolean wholeYear = tokens.seesWord(0, "cả năm");
        SortedSet<Integer> found = cycle(each);
        if (found != null && (wholeYear || !continuesOtherwise())) {
            marked |= each;
            months.addAll(found);
            once();
            return true;
        }
        cycles = before;
        tokens.back(place);
        return false;
    }

    /** A word that makes something else of it: "năm học", "quý đầu", "tháng cao điểm". */
    private boolean continuesOtherwise() {
        return tokens.peek(0).isYear()
                || tokens.seesWord(
                        0, "học", "đầu", "cuối", "tài chính", "cao điểm", "sau", "trước", "tới", "nay", "này");
    }

    private void once() {
        int place = tokens.place();
        tokens.word("ít nhất", "tối thiểu");
        if (tokens.smallNumber() != 1 || !tokens.word("lần")) {
            tokens.back(place);
        }
    }

    private @Nullable SortedSet<Integer> cycle(boolean each) {
        cycles++;
        if (tokens.word("tuần")) {
            weekly = true;
            return every(13, 1);
        }
        if (each && tokens.word("ngày")) {
            daily = true;
            return tokens.peek(0).kind() == Token.Kind.NUMBER ? null : every(13, 1);
        }
        if (tokens.word("tháng")) {
            return tokens.peek(0).kind() == Token.Kind.NUMBER && !tokens.seesWord(1, "lần") ? null : every(1, 1);
        }
        if (tokens.word("quý")) {
            return quarter();
        }
        if (tokens.word("cả năm", "một năm", "năm")) {
            return yearTimes();
        }
        if (tokens.word("nửa năm")) {
            half = true;
            return every(13, 1);
        }
        return months();
    }

    private @Nullable SortedSet<Integer> quarter() {
        int numeral = Roman.quarter(tokens.peek(0));
        if (numeral == 0 || tokens.seesWord(1, "lần")) {
            return every(3, 3);
        }
        tokens.next();
        if (tokens.seesSign(0, "/-") || tokens.seesWord(0, "năm")) {
            return null;
        }
        cycles--;
        singlePeriods = true;
        return every(3 * numeral, 12);
    }

    /** "mỗi năm 2 lần". */
    private SortedSet<Integer> yearTimes() {
        int place = tokens.place();
        tokens.word("ít nhất", "tối thiểu");
        int count = tokens.smallNumber();
        if (count > 0 && tokens.word("lần") && 12 % count == 0) {
            return every(12 / count, 12 / count);
        }
        tokens.back(place);
        return every(12, 12);
    }

    private @Nullable SortedSet<Integer> months() {
        int count = tokens.smallNumber();
        if (count == 1 && tokens.word("năm")) {
            return every(12, 12);
        }
        if ((count != 3 && count != 6 && count != 9)
                || !tokens.word("tháng")
                || tokens.peek(0).kind() == Token.Kind.NUMBER) {
            return null;
        }
        if (tokens.word("đầu năm")) {
            cycles--;
            singlePeriods = true;
            return every(count, 12);
        }
        if (count == 6) {
            half = true;
            return every(13, 1);
        }
        singlePeriods |= count == 9;
        return count == 9 ? every(9, 12) : every(3, 3);
    }
}
