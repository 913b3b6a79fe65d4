package vn.dondoc.schedule.text;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.dondoc.schedule.text.TimePart.Cycle;
import vn.dondoc.schedule.text.TimePart.Fit;

/** Reads what comes round: "6 tháng/lần", "2 lần/năm", "tháng cuối quý". */
final class CycleReader {

    static final String[] EACH = {"hàng", "mỗi", "từng", "các"};
    private static final String[] NEXT = {"sau liền kề", "liền kề", "liền sau", "tiếp theo", "kế tiếp", "sau"};

    private final Tokens tokens;

    CycleReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The cycle that stands here, or null with nothing consumed. */
    @Nullable
    TimePart read() {
        int place = tokens.place();
        TimePart part = monthOfQuarter();
        if (part == null) {
            tokens.back(place);
            part = times();
        }
        if (part == null) {
            tokens.back(place);
            part = new CycleList(tokens).read();
        }
        if (part == null) {
            tokens.back(place);
        }
        return part;
    }

    private @Nullable TimePart monthOfQuarter() {
        tokens.word("của");
        if (tokens.word("tháng cuối cùng của", "tháng cuối của", "tháng cuối", "tháng thứ ba của")) {
            return ofQuarters(3, 0);
        }
        if (tokens.word("tháng giữa của", "tháng giữa", "tháng thứ hai của")) {
            return ofQuarters(2, 0);
        }
        if (tokens.word("tháng đầu tiên của", "tháng đầu của", "tháng đầu")) {
            TimePart first = ofQuarters(1, 0);
            return first != null && tokens.word(NEXT) ? new Cycle(every(3, 3), 1, false, Fit.NEEDS_DAY) : first;
        }
        if (tokens.word("tháng") && tokens.word(NEXT)) {
            return new Cycle(every(1, 1), 1, false, Fit.NEEDS_DAY);
        }
        return null;
    }

    private @Nullable TimePart ofQuarters(int monthOfQuarter, int shift) {
        tokens.word(EACH);
        boolean quarter = tokens.word("quý") && Roman.quarter(tokens.peek(0)) == 0;
        return quarter ? new Cycle(every(monthOfQuarter, 3), shift, false, Fit.DAY) : null;
    }

    /** "2 lần/năm", "6 tháng/lần", "quý một lần", "cuối mỗi quý". */
    private @Nullable TimePart times() {
        if (tokens.word("ngày cuối cùng của", "ngày cuối cùng", "ngày cuối của", "ngày cuối")) {
            tokens.word(EACH);
            return endOfEach();
        }
        if (tokens.word("cuối")) {
            return !tokens.word(EACH)
                    ? null
                    : tokens.word("năm") ? new Cycle(every(12, 12), 0, false, Fit.END) : endOfEach();
        }
        tokens.word("định kỳ");
        tokens.word("ít nhất", "tối thiểu");
        int count = tokens.smallNumber();
        if (count > 0 && tokens.word("lần")) {
            tokens.sign("/");
            tokens.word("trong một", "trong", "một", "mỗi", "hàng", "trên");
            return timesIn(count);
        }
        int size = Math.max(count, 1);
        if (tokens.word("tuần") && size == 1 && once()) {
            return new Cycle(new TreeSet<>(), 0, true, Fit.END);
        }
        int months = size * (tokens.word("tháng") ? 1 : tokens.word("quý") ? 3 : tokens.word("năm") ? 12 : 0);
        return months > 0 && 12 % months == 0 && once()
                ? new Cycle(every(months, months), 0, false, months == 1 ? Fit.DAY : Fit.END)
                : null;
    }

    private @Nullable TimePart endOfEach() {
        return tokens.word("tháng")
                ? new Cycle(every(1, 1), 0, false, Fit.END)
                : tokens.word("quý") ? new Cycle(every(3, 3), 0, false, Fit.END) : null;
    }

    private @Nullable TimePart timesIn(int count) {
        if (tokens.word("năm") && !tokens.peek(0).isYear() && 12 % count == 0) {
            return new Cycle(every(12 / count, 12 / count), 0, false, count == 12 ? Fit.DAY : Fit.END);
        }
        if (count != 1) {
            return null;
        }
        if (tokens.word("tuần")) {
            return new Cycle(new TreeSet<>(), 0, true, Fit.END);
        }
        return tokens.word("tháng")
                ? new Cycle(every(1, 1), 0, false, Fit.DAY)
                : tokens.word("quý") && Roman.quarter(tokens.peek(0)) == 0
                        ? new Cycle(every(3, 3), 0, false, Fit.END)
                        : null;
    }

    /** "/lần", "một lần", "/01 lần". */
    private boolean once() {
        tokens.sign("/");
        int count = tokens.smallNumber();
        return count <= 1 && tokens.word("lần");
    }

    /** The months from the first on in such steps. */
    static SortedSet<Integer> every(int first, int step) {
        SortedSet<Integer> months = new TreeSet<>();
        for (int month = first; month <= 12; month += step) {
            months.add(month);
        }
        return months;
    }
}
