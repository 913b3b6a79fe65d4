package vn.dondoc.schedule.text;

import org.jspecify.annotations.Nullable;

/** Reads one {@link Mark}: dates in every notation, months, quarters, halves and years. */
final class MarkReader {

    private final Tokens tokens;
    private final int planYear;

    MarkReader(Tokens tokens, int planYear) {
        this.tokens = tokens;
        this.planYear = planYear;
    }

    /** The mark that stands here, or null with nothing consumed. */
    @Nullable
    Mark read() {
        int place = tokens.place();
        Mark mark = readHere();
        if (mark == null) {
            tokens.back(place);
        }
        return mark;
    }

    /** The mark that stands here after another one, which may leave its unit out: "Quý III, IV", "tháng 3-6". */
    @Nullable
    Mark readAfter(Mark previous) {
        int place = tokens.place();
        if (previous.unit() == Mark.Unit.QUARTER && Roman.quarter(tokens.peek(0)) > 0) {
            return Mark.quarter(Roman.quarter(tokens.next()), yearSuffix());
        }
        Mark whole = read();
        if (whole != null) {
            return whole;
        }
        Token token = tokens.next();
        if (previous.unit() == Mark.Unit.MONTH && token.isNumber(1, 12) && !tokens.seesWord(0, "tháng")) {
            return Mark.month(token.value(), yearSuffix());
        }
        if (previous.isBareDay() && token.isNumber(1, 31)) {
            return Mark.bareDay(token.value());
        }
        tokens.back(place);
        return null;
    }

    private @Nullable Mark readHere() {
        Token first = tokens.peek(0);
        if (tokens.word("ngày")) {
            Mark date = date();
            return date != null ? date : bareDay();
        }
        if (first.isYear() && !tokens.seesSign(1, "-/.")) {
            return Mark.year(tokens.next().value());
        }
        if (first.kind() == Token.Kind.NUMBER) {
            return numbered();
        }
        if (tokens.word("tháng", "th", "t")) {
            tokens.sign(".");
            Token month = tokens.next();
            return month.isNumber(1, 12) ? Mark.month(month.value(), yearSuffix()) : null;
        }
        if (tokens.word("quý", "q")) {
            tokens.sign(".");
            int quarter = Roman.quarter(tokens.next());
            return quarter > 0 ? Mark.quarter(quarter, yearSuffix()) : null;
        }
        return monthsOrYear();
    }

    private @Nullable Mark numbered() {
        int place = tokens.place();
        Mark date = date();
        if (date != null) {
            return date;
        }
        tokens.back(place);
        Token number = tokens.next();
        if (number.isYear()) {
            return Mark.year(number.value());
        }
        if (number.isNumber(1, 12) && tokens.sign("/-.") && tokens.peek(0).isYear()) {
            return Mark.month(number.value(), tokens.next().value());
        }
        tokens.back(place);
        return monthsOrYear();
    }

    /** A day with its month, and perhaps its year. */
    private @Nullable Mark date() {
        int place = tokens.place();
        Token first = tokens.next();
        if (first.isYear() && tokens.sign("-") && tokens.peek(0).isNumber(1, 12) && tokens.seesSign(1, "-")) {
            int month = tokens.next().value();
            tokens.next();
            Token day = tokens.next();
            return day.isNumber(1, 31) ? Mark.day(day.value(), month, first.value()) : null;
        }
        if (first.isNumber(1, 31)) {
            if (tokens.word("tháng", "th")) {
                Token month = tokens.next();
                if (month.isNumber(1, 12)) {
                    return Mark.day(first.value(), month.value(), yearSuffix());
                }
            } else if (tokens.seesSign(0, "/-.") && tokens.peek(1).isNumber(1, 12)) {
                return signedDate(first.value());
            }
        }
        tokens.back(place);
        return null;
    }

    private @Nullable Mark signedDate(int day) {
        int place = tokens.place();
        String sign = tokens.next().text();
        int month = tokens.next().value();
        Integer year = null;
        if (tokens.seesSign(0, sign) && (tokens.peek(1).isYear() || isShortYear(tokens.peek(1)))) {
            tokens.next();
            Token written = tokens.next();
            year = written.isYear() ? written.value() : 2000 + written.value();
        } else if (sign.equals("/")) {
            year = yearSuffix();
        }
        if (year == null && !sign.equals("/")) {
            tokens.back(place);
            return null;
        }
        return Mark.day(day, month, year);
    }

    private @Nullable Mark bareDay() {
        Token day = tokens.peek(0);
        if (day.isNumber(1, 31)) {
            tokens.next();
            return Mark.bareDay(day.value());
        }
        return null;
    }

    private @Nullable Mark monthsOrYear() {
        if (tokens.word("nửa")) {
            return tokens.word("đầu năm")
                    ? Mark.months(1, 6, yearAfterYear())
                    : tokens.word("cuối năm") ? Mark.months(7, 12, yearAfterYear()) : null;
        }
        if (tokens.word("năm")) {
            return yearMark();
        }
        int count = tokens.smallNumber();
        if (count == 3 || count == 6 || count == 9) {
            if (tokens.word("tháng đầu của năm", "tháng đầu năm", "tháng đầu")) {
                return Mark.months(1, count, yearAfterYear());
            }
            if (tokens.word("tháng cuối của năm", "tháng cuối năm", "tháng cuối")) {
                return Mark.months(13 - count, 12, yearAfterYear());
            }
        }
        return null;
    }

    private @Nullable Mark yearMark() {
        if (tokens.peek(0).isYear()) {
            return Mark.year(tokens.next().value());
        }
        if (tokens.word("nay", "này")) {
            return Mark.year(planYear);
        }
        if (tokens.word("sau", "tới")) {
            return Mark.year(planYear + 1);
        }
        boolean named = tokens.seesWord(-2, "trong", "cả", "cuối", "hết", "suốt");
        return named && tokens.peek(0).kind() != Token.Kind.NUMBER ? Mark.year(planYear) : null;
    }

    /** After "6 tháng đầu năm": the year alone, or with its word. */
    private @Nullable Integer yearAfterYear() {
        if (tokens.peek(0).isYear()) {
            return tokens.next().value();
        }
        return yearSuffix();
    }

    /** "/2024", " năm 2024", ", 2024", "/24", " năm sau"; null with nothing consumed where there is none. */
    private @Nullable Integer yearSuffix() {
        int place = tokens.place();
        if (tokens.sign("/-.,") && tokens.peek(0).isYear()) {
            return tokens.next().value();
        }
        tokens.back(place);
        if (tokens.sign("(")) {
            tokens.word("năm");
            if (tokens.peek(0).isYear() && tokens.seesSign(1, ")")) {
                int year = tokens.next().value();
                tokens.next();
                return year;
            }
            tokens.back(place);
        }
        if (tokens.peek(0).isYear() && !tokens.seesSign(1, "-/")) {
            return tokens.next().value();
        }
        if (tokens.sign("/") && isShortYear(tokens.peek(0)) && !tokens.seesSign(1, "-/")) {
            return 2000 + tokens.next().value();
        }
        tokens.back(place);
        if (!tokens.sign("/,")) {
            tokens.word("của");
        }
        if (tokens.word("năm")) {
            Mark year = yearMark();
            if (year != null) {
                return year.year();
            }
        }
        tokens.back(place);
        return null;
    }

    private boolean isShortYear(Token token) {
        return token.kind() == Token.Kind.NUMBER
                && token.text().length() == 2
                && Math.abs(2000 + token.value() - planYear) <= 1;
    }
}
