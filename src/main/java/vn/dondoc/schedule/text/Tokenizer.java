package vn.dondoc.schedule.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a time text into words, numbers and signs, whatever its case, composition, spaces and dashes. */
final class Tokenizer {

    private static final Pattern PIECE = Pattern.compile("(\\p{L}+)|(\\d+)|(\\S)");
    private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212\\u00ad~\\u2043]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s]+");
    private static final Pattern INVISIBLE = Pattern.compile("[\\u200b-\\u200f\\ufeff\\u2060]");

    /** A word that has run into the quarter's numeral: "quýIII". */
    private static final Pattern GLUED_QUARTER = Pattern.compile("(quý|quí|qúy|qúi|q)([il]{1,3}|[il]v)");

    /** Other spellings of the same word, and words whose marks were lost. */
    private static final Map<String, String> SPELLINGS = Map.ofEntries(
            Map.entry("hằng", "hàng"),
            Map.entry("hang", "hàng"),
            Map.entry("quí", "quý"),
            Map.entry("qúy", "quý"),
            Map.entry("qúi", "quý"),
            Map.entry("kì", "kỳ"),
            Map.entry("ky", "kỳ"),
            Map.entry("dinh", "định"),
            Map.entry("nam", "năm"),
            Map.entry("nãm", "năm"),
            Map.entry("thang", "tháng"),
            Map.entry("tuan", "tuần"),
            Map.entry("truoc", "trước"),
            Map.entry("trứơc", "trước"),
            Map.entry("trưóc", "trước"),
            Map.entry("tu", "từ"),
            Map.entry("den", "đến"),
            Map.entry("het", "hết"),
            Map.entry("cuoi", "cuối"),
            Map.entry("dau", "đầu"),
            Map.entry("va", "và"),
            Map.entry("hoan", "hoàn"),
            Map.entry("thanh", "thành"),
            Map.entry("thuong", "thường"),
            Map.entry("thưòng", "thường"),
            Map.entry("thừơng", "thường"),
            Map.entry("xuyen", "xuyên"));

    private Tokenizer() {}

    static List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher pieces = PIECE.matcher(plain(text));
        while (pieces.find()) {
            if (pieces.group(2) != null) {
                tokens.add(number(pieces.group(2)));
            } else if (pieces.group(3) != null) {
                tokens.add(new Token(Token.Kind.SIGN, pieces.group(3), -1));
            } else {
                addWord(tokens, pieces.group(1));
            }
        }
        return settle(tokens);
    }

    private static String plain(String text) {
        String composed = Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFC);
        String dashed = DASHES.matcher(composed).replaceAll("-");
        return SPACES.matcher(dashed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    private static Token number(String digits) {
        return new Token(Token.Kind.NUMBER, digits, digits.length() > 6 ? -1 : Integer.parseInt(digits));
    }

    private static void addWord(List<Token> tokens, String word) {
        Matcher glued = GLUED_QUARTER.matcher(word);
        if (glued.matches()) {
            tokens.add(word("quý"));
            tokens.add(word(glued.group(2)));
        } else if (word.equals("thườngxuyên")) {
            tokens.add(word("thường"));
            tokens.add(word("xuyên"));
        } else {
            tokens.add(word(SPELLINGS.getOrDefault(word, word)));
        }
    }

    private static Token word(String text) {
        return new Token(Token.Kind.WORD, text, -1);
    }

    /** Words that only their neighbour tells apart, and letters that a scanner has torn from their word. */
    private static List<Token> settle(List<Token> tokens) {
        List<Token> settled = new ArrayList<>(tokens);
        for (int at = 0; at + 1 < settled.size(); at++) {
            Token here = settled.get(at);
            Token next = settled.get(at + 1);
            if (here.is("ngay") && next.kind() == Token.Kind.NUMBER) {
                settled.set(at, word("ngày"));
            } else if (here.is("quy") && (next.kind() == Token.Kind.NUMBER || Roman.quarter(next) > 0)) {
                settled.set(at, word("quý"));
            } else if (here.is("t") && next.is("hường")) {
                settled.set(at, word("thường"));
                settled.remove(at + 1);
            } else if (here.is("thưởng") && next.is("xuyên")) {
                settled.set(at, word("thường"));
            }
        }
        return settled;
    }
}
