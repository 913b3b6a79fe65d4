package vn.dondoc.schedule.text;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Reads a day of the week. */
final class WeekdayReader {

    private final Tokens tokens;

    WeekdayReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Thứ Sáu"; shortened to a letter only where a week is named, since "t6" is June elsewhere. */
    @Nullable
    DayOfWeek read() {
        int place = tokens.place();
        tokens.word("sáng", "chiều", "ngày", "vào");
        if (tokens.word("chủ nhật")) {
            return DayOfWeek.SUNDAY;
        }
        boolean shortened = tokens.word("th", "t");
        if (shortened || tokens.word("thứ")) {
            DayOfWeek day = weekday(tokens.next());
            if (day != null && (!shortened || tokens.seesWord(0, "hàng tuần", "mỗi tuần"))) {
                return day;
            }
        }
        tokens.back(place);
        return null;
    }

    private static @Nullable DayOfWeek weekday(Token token) {
        if (token.isNumber(2, 7)) {
            return DayOfWeek.of(token.value() - 1);
        }
        return switch (token.text()) {
            case "hai" -> DayOfWeek.MONDAY;
            case "ba" -> DayOfWeek.TUESDAY;
            case "tư" -> DayOfWeek.WEDNESDAY;
            case "năm" -> DayOfWeek.THURSDAY;
            case "sáu" -> DayOfWeek.FRIDAY;
            case "bảy" -> DayOfWeek.SATURDAY;
            default -> null;
        };
    }
}
