package vn.dondoc.schedule.text;

/**
 * The smallest piece of a time text.
 *
 * @param text lower case, with the usual misspellings put right
 * @param value what a number is worth; -1 for anything else and for numbers too long to be a date's
 */
record Token(Kind kind, String text, int value) {

    enum Kind {
        WORD,
        NUMBER,
        SIGN
    }

    /** A number written with four digits that can be a year of work. */
    boolean isYear() {
        return kind == Kind.NUMBER && text.length() == 4 && value >= 1990 && value <= 2100;
    }

    boolean isNumber(int from, int to) {
        return kind == Kind.NUMBER && text.length() <= 2 && value >= from && value <= to;
    }

    boolean is(String word) {
        return text.equals(word);
    }
}
