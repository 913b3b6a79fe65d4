package vn.dondoc.intake.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.shared.Refusal;

/** Text with tabs between the cells of a row, as it is copied from a table. */
final class TextReader implements DocumentReader {

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
            SourceRow row = new SourceRow("L" + (i + 1), cells(lines[i]));
            if (!row.isBlank()) {
                rows.add(row);
            }
        }
        return new SourceDocument(text, rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("\t", -1)).map(TextReader::trimmed).toList();
    }

    /** Without white space at its ends, the no-break kinds included. */
    private static String trimmed(String cell) {
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
