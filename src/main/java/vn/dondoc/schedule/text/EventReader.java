package vn.dondoc.schedule.text;

import org.jspecify.annotations.Nullable;

/** Reads clauses that hang on something else: an event, a demand, another document. They take the rest of the text. */
final class EventReader {

    private static final String[] WHEN = {
        "ngay sau khi", "ngay khi", "sau khi", "trước khi", "mỗi khi", "kể từ khi", "từ khi", "khi"
    };
    private static final String[] ON_DEMAND = {
        "theo yêu cầu", "theo đề nghị", "theo chỉ đạo", "theo sự chỉ đạo", "theo vụ việc", "theo từng vụ việc",
        "theo thực tế phát sinh", "theo phát sinh", "có phát sinh", "phát sinh", "nếu có", "đột xuất"
    };
    private static final String[] ELSEWHERE = {
        "theo quy định", "theo đúng quy định", "theo kế hoạch", "theo hướng dẫn", "theo lộ trình", "theo tiến độ",
        "theo thời gian", "theo thời hạn", "đúng thời gian", "đúng thời hạn", "đúng quy định", "đúng hạn"
    };
    private static final String[] WITHIN = {
        "trong vòng",
        "trong thời hạn",
        "trong thời gian",
        "chậm nhất là sau",
        "chậm nhất sau",
        "chậm nhất là",
        "chậm nhất",
        "không quá",
        "tối đa",
        "trong",
        "sau"
    };
    private static final String[] COUNTED_FROM = {
        "kể từ", "tính từ", "từ khi", "từ ngày", "sau khi", "trước khi", "sau ngày", "khi"
    };

    /** Words by which another time joins the event's. */
    private static final String[] DATED = {
        "trước ngày",
        "trước năm",
        "trong năm",
        "đến năm",
        "hết năm",
        "cuối năm",
        "đầu năm",
        "trong quý",
        "cuối quý",
        "trong tháng",
        "cuối tháng",
        "hoàn thành trước",
        "kết thúc năm",
        "kết thúc quý",
        "kết thúc tháng",
        "hàng",
        "mỗi",
        "định kỳ",
        "thường xuyên",
        "chậm nhất"
    };

    private final Tokens tokens;

    EventReader(Tokens tokens) {
        this.tokens = tokens;
    }

    /** The event that the rest of the text names, or null with nothing consumed. */
    @Nullable
    TimePart event() {
        int place = tokens.place();
        tokens.word("kịp thời", "hoặc", "và");
        boolean when = tokens.word(WHEN) && tokens.peek(0).kind() == Token.Kind.WORD;
        if ((when || tokens.word(ON_DEMAND) || within()) && restNamesNoDate()) {
            tokens.toEnd();
            return new TimePart.Event();
        }
        tokens.back(place);
        return null;
    }

    /** The other document that the rest of the text points to, or null with nothing consumed. */
    @Nullable
    TimePart elsewhere() {
        int place = tokens.place();
        if (tokens.word(ELSEWHERE) && restNamesNoDate()) {
            tokens.toEnd();
            return new TimePart.Elsewhere();
        }
        tokens.back(place);
        return null;
    }

    /** "Trong vòng 05 ngày làm việc kể từ ngày nhận được ...". */
    private boolean within() {
        int place = tokens.place();
        tokens.word(WITHIN);
        if (tokens.smallNumber() > 0 && tokens.word("ngày làm việc", "ngày", "giờ", "tuần", "tháng", "h")) {
            while (!tokens.done() && tokens.peek(0).kind() != Token.Kind.NUMBER && !tokens.seesWord(0, "đầu", "cuối")) {
                if (tokens.word(COUNTED_FROM) && tokens.peek(0).kind() == Token.Kind.WORD) {
                    return true;
                }
                tokens.next();
            }
        }
        tokens.back(place);
        return false;
    }

    private boolean restNamesNoDate() {
        int place = tokens.place();
        boolean none = true;
        while (!tokens.done() && none) {
            none = !datedHere();
            tokens.next();
        }
        tokens.back(place);
        return none;
    }

    private boolean datedHere() {
        Token here = tokens.peek(0);
        if (here.kind() == Token.Kind.NUMBER) {
            boolean citation = tokens.peek(3).is("/");
            boolean month = tokens.seesSign(1, "/-.") && tokens.peek(2).isNumber(1, 12);
            boolean year = tokens.seesSign(1, "/") && tokens.peek(2).isYear();
            return (month || year) && !citation;
        }
        Token next = tokens.peek(1);
        boolean counted = next.kind() == Token.Kind.NUMBER || Roman.quarter(next) > 0;
        return (counted && (here.is("quý") || here.is("tháng") || here.is("ngày"))) || tokens.seesWord(0, DATED);
    }
}
