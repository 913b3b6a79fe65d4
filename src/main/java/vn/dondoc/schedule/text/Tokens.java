package vn.dondoc.schedule.text;

import java.util.List;
import java.util.stream.Collectors;

/** The tokens of a text with a place to read on from. What does not fit is not consumed. */
final class Tokens {

    private static final Token NOTHING = new Token(Token.Kind.SIGN, "", -1);

    private final List<Token> tokens;
    private int at;

    Tokens(List<Token> tokens) {
        this.tokens = tokens;
    }

    boolean done() {
        return at >= tokens.size();
    }

    int place() {
        return at;
    }

    void back(int place) {
        at = place;
    }

    void toEnd() {
        at = tokens.size();
    }

    /** The token so many places on; an empty sign beyond the text's ends. */
    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
    }

    Token next() {
        Token token = peek(0);
        at++;
        return token;
    }

    /** Consumes the first of these phrases that stands here; words of a phrase are parted by one space. */
    boolean word(String... phrases) {
        for (String phrase : phrases) {
            int length = lengthHere(phrase, at);
            if (length > 0) {
                at += length;
                return true;
            }
        }
        return false;
    }

    boolean seesWord(int ahead, String... phrases) {
        for (String phrase : phrases) {
            if (lengthHere(phrase, at + ahead) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Consumes one of these one-character signs. */
    boolean sign(String signs) {
        if (seesSign(0, signs)) {
            at++;
            return true;
        }
        return false;
    }

    boolean seesSign(int ahead, String signs) {
        Token token = peek(ahead);
        return token.kind() == Token.Kind.SIGN && !token.text().isEmpty() && signs.contains(token.text());
    }

    /** The small number here, in digits or as a word, or 0; consumed if there is one. */
    int smallNumber() {
        Token token = peek(0);
        int value = token.isNumber(1, 99) ? token.value() : spelled(token.text());
        if (value > 0) {
            at++;
        }
        return value;
    }

    private static int spelled(String word) {
        return switch (word) {
            case "một" -> 1;
            case "hai" -> 2;
            case "ba" -> 3;
            case "bốn" -> 4;
            case "sáu" -> 6;
            case "chín" -> 9;
            default -> 0;
        };
    }

    private int lengthHere(String phrase, int from) {
        int read = 0;
        for (int index = from; index >= 0 && index < tokens.size(); index++) {
            Token token = tokens.get(index);
            if (token.kind() != Token.Kind.WORD || !phrase.startsWith(token.text(), read)) {
                return 0;
            }
            read += token.text().length();
            if (read == phrase.length()) {
                return index - from + 1;
            }
            if (phrase.charAt(read) != ' ') {
                return 0;
            }
            read++;
        }
        return 0;
    }

    /** The words and numbers from here on, for a note. */
    String rest() {
        return tokens.stream().skip(at).map(Token::text).collect(Collectors.joining(" "));
    }
}
