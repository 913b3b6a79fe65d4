package vn.dondoc.intake.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.shared.Refusal;

/** Text with tabs between the cells of a row, as it is copied from a table. */
final class TextReader implements DocumentReader {

    private static final int MOST_ROWS = 50_000;
    private static final int MOST_CELLS = 200;
    private static final int LONGEST_CELL = 50_000;

    @Override
    public boolean reads(byte[] content) {
        return !Encodings.isBinary(content);
    }

    @Override
    public SourceDocument read(byte[] content) {
        String text = Normalizer.normalize(Encodings.decode(content), Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        if (text.isBlank()) {
            throw Refusal.invalidField("file", "intake.file.empty");
        }
        List<SourceRow> rows = new ArrayList<>();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            SourceRow row = new SourceRow("L" + (i + 1), cells(lines[i], i + 1));
            if (!row.isBlank()) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw Refusal.tooLarge("intake.file.tooManyRows", Integer.toString(MOST_ROWS));
            }
        }
        return new SourceDocument(text, rows, List.of());
    }

    /** The cells of a line; what no office's table has is refused before anything is made of it. */
    private static List<String> cells(String line, int number) {
        if (line.chars().filter(character -> character == '\t').count() >= MOST_CELLS) {
            throw Refusal.invalidField(
                    "file", "intake.file.tooWide", Integer.toString(number), Integer.toString(MOST_CELLS));
        }
        List<String> cells =
                Arrays.stream(line.split("\t", -1)).map(TextReader::trimmed).toList();
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw Refusal.invalidField(
                    "file", "intake.file.cellTooLong", Integer.toString(number), Integer.toString(LONGEST_CELL));
        }
        return cells;
    }

    /** Without white space at its ends, the no-break kinds included. */
    static String trimmed(String cell) {
        int start = 0;
        int end = cell.length();
        while (start < end && isSpace(cell.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(cell.charAt(end - 1))) {
            end--;
        }
        return cell.substring(start, end);
    }

    private static boolean isSpace(char character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || character == '\u200B'
                || character == '\uFEFF';
    }
}
