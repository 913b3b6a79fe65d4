package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.dondoc.intake.reading.SourceRow;

/** Running text: the signs of Markdown taken off, paragraphs that were broken in two put together. */
final class Paragraphs {

    private static final Pattern SIGNS = Pattern.compile("^#{1,6}\\s+|\\*{1,3}");

    private Paragraphs() {}

    static List<String> of(List<SourceRow> rows) {
        List<String> paragraphs = new ArrayList<>();
        for (SourceRow row : rows) {
            for (String cell : lines(row)) {
                String line = Markup.text(SIGNS.matcher(cell).replaceAll(""));
                if (line.isEmpty()) {
                    continue;
                }
                int last = paragraphs.size() - 1;
                if (last >= 0 && goesOn(paragraphs.get(last), line)) {
                    paragraphs.set(last, paragraphs.get(last) + " " + line);
                } else {
                    paragraphs.add(line);
                }
            }
        }
        return paragraphs;
    }

    /** The lines of a row's cells, the first cell's first. */
    private static List<String> lines(SourceRow row) {
        return row.cells().stream()
                .flatMap(cell -> Arrays.stream(cell.split("\n")))
                .toList();
    }

    /** A line goes on with the one above when it starts small, or with a figure in the middle of a sentence. */
    private static boolean goesOn(String above, String line) {
        char end = above.charAt(above.length() - 1);
        boolean open = Character.isLetterOrDigit(end) || end == ',' || end == '-';
        boolean wide = above.length() > 40;
        char start = line.charAt(0);
        return open && (Character.isLowerCase(start) || (wide && line.matches("\\d{1,2}/\\d.*|\\d{4}\\b.*")));
    }
}
