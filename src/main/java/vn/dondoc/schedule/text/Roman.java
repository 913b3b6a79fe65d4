package vn.dondoc.schedule.text;

/** Numerals of quarters, Roman or Arabic; a scanner's small L counts as I. */
final class Roman {

    private Roman() {}

    /** 1 to 4, or 0 for what is no quarter's numeral. */
    static int quarter(Token token) {
        if (token.isNumber(1, 4)) {
            return token.value();
        }
        return switch (token.text().replace('l', 'i')) {
            case "i" -> 1;
            case "ii" -> 2;
            case "iii" -> 3;
            case "iv" -> 4;
            default -> 0;
        };
    }
}
