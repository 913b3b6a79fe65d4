package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.dondoc.intake.reading.SourceRow;

/**
 * Running text: the signs of Markdown taken off, sentences that lines and pages break put together. A file whose lines
 * all end near one column was broken by that column; elsewhere only a small letter or the rest of a date goes on.
 */
final class Paragraphs {

    private static final Pattern SIGNS = Pattern.compile("^(?:#{1,6}|>)\\s+|\\*{1,3}(?=\\S)|(?<=\\S)\\*{1,3}|__|\\f");
    private static final Pattern RULE = Pattern.compile("[\\s_=*.~–—-]{3,}");
    private static final Pattern START = Pattern.compile(
            "(?:[-+•▪*–]\\s*|\\d{1,2}(?:\\.\\d{1,2}){0,4}[.)]\\s|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\s|[IVX]{1,5}[.)]\\s|[a-zđ]\\)|[A-H]\\.\\s"
                    + "|(?i:nơi nhận|trên đây là|căn cứ|điều \\d)|(?:Thực hiện|Theo|Triển khai|Thi hành|Xét)\\s+(?:(?:Kế hoạch|Quyết định|Công văn|Nghị quyết|Chỉ thị|Nghị định|Thông báo|Chương trình|Văn bản|Kết luận)\\s+)?số\\s).*",
            Pattern.DOTALL | Pattern.UNICODE_CASE);
    private static final Pattern REST_OF_DATE = Pattern.compile("\\d{1,2}/\\d.*|\\d{4}\\b.*", Pattern.DOTALL);
    /** Lines shorter than this are no text that a margin broke. */
    private static final int NARROWEST = 50;

    private static final int WIDEST = 130;
    private static final int ENOUGH = 3;

    private final List<Paragraph> paragraphs = new ArrayList<>();
    private final int full;
    private int lastLine;

    private Paragraphs(List<SourceRow> rows) {
        this.full = fullLine(rows);
    }

    static List<Paragraph> of(List<SourceRow> rows) {
        Paragraphs work = new Paragraphs(rows);
        for (SourceRow row : rows) {
            for (String cell : lines(row)) {
                work.take(plain(cell), row.source());
            }
        }
        return List.copyOf(work.paragraphs);
    }

    /** The lines of a row's cells, the first cell's first. */
    private static List<String> lines(SourceRow row) {
        return row.cells().stream()
                .flatMap(cell -> Arrays.stream(cell.split("\n")))
                .toList();
    }

    static String plain(String cell) {
        String text = Markup.text(SIGNS.matcher(cell).replaceAll(""));
        return RULE.matcher(text).matches() ? "" : text;
    }

    /** The length from which a line was full; beyond reach where no margin broke the lines. */
    private static int fullLine(List<SourceRow> rows) {
        List<Integer> lengths = rows.stream()
                .filter(row -> !row.isTabular())
                .map(row -> row.cell(0).length())
                .filter(length -> length >= NARROWEST)
                .sorted()
                .toList();
        if (lengths.size() < ENOUGH) {
            return Integer.MAX_VALUE;
        }
        int widest = lengths.get(lengths.size() * 9 / 10);
        int narrow = widest * 4 / 5;
        long open = rows.stream()
                .filter(row -> !row.isTabular() && row.cell(0).length() >= narrow && !isEnded(row.cell(0)))
                .count();
        return widest <= WIDEST && open >= ENOUGH && open * 4 >= lengths.size() ? narrow : Integer.MAX_VALUE;
    }

    private static boolean isEnded(String line) {
        char end = line.charAt(line.length() - 1);
        return end == '.' || end == ':' || end == '!' || end == '?';
    }

    private void take(String line, String source) {
        if (line.isEmpty()) {
            return;
        }
        int last = paragraphs.size() - 1;
        if (last >= 0 && goesOn(paragraphs.get(last).text(), line)) {
            Paragraph above = paragraphs.get(last);
            String between = above.text().matches("(?s).*\\d-") && Character.isUpperCase(line.charAt(0)) ? "" : " ";
            paragraphs.set(last, new Paragraph(above.text() + between + line, above.source()));
        } else {
            paragraphs.add(new Paragraph(line, source));
        }
        lastLine = line.length();
    }

    private boolean goesOn(String above, String line) {
        if (START.matcher(line).matches() || Labels.startsWithOne(line)) {
            return false;
        }
        char end = above.charAt(above.length() - 1);
        if (lastLine >= full && !isEnded(above)) {
            return end != ';' || Character.isLowerCase(line.charAt(0));
        }
        boolean open = Character.isLetterOrDigit(end) || ",-\"”)".indexOf(end) >= 0;
        if (!open || (isCapital(above) && above.length() < 80)) {
            return false;
        }
        return Character.isLowerCase(line.charAt(0))
                || (above.length() > 40 && REST_OF_DATE.matcher(line).matches());
    }

    private static boolean isCapital(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }
}
