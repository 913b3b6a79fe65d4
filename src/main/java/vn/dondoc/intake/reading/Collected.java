package vn.dondoc.intake.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.shared.Refusal;

/** Gathers the rows of an office file and keeps them within the limits. */
public final class Collected {

    private final List<SourceRow> rows = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();
    private final Set<Remark> told = new HashSet<>();
    private final StringBuilder text = new StringBuilder();
    private int cellCount;

    /** A row of running text, cut at its tabs; a new row for each line of it. */
    public void line(String source, String content) {
        for (String line : content.split("\n", -1)) {
            List<String> cells = new ArrayList<>();
            for (String cell : line.split("\t", -1)) {
                cells.add(clean(cell));
            }
            if (cells.stream().filter(cell -> !cell.isEmpty()).count() <= 1) {
                cells.removeIf(String::isEmpty);
            }
            add(new SourceRow(source, cells));
        }
    }

    /** A row whose cells are clean; a blank one is left out. */
    public void add(SourceRow row) {
        if (row.isBlank()) {
            return;
        }
        if (rows.size() == Limits.ROWS) {
            throw Limits.tooManyRows();
        }
        rows.add(row);
        text.append(row.source());
        for (String cell : row.cells()) {
            text.append('\t').append(cell.replace('\n', ' '));
        }
        text.append('\n');
        if (text.length() > Limits.CHARACTERS) {
            throw Limits.bomb();
        }
    }

    /** One more cell, also one that is left out. */
    public void countCell() {
        if (++cellCount > Limits.CELLS) {
            throw Limits.bomb();
        }
    }

    public void remark(FindingCode code, String row, String source, String... arguments) {
        Remark remark = new Remark(code, row, source, List.of(arguments));
        if (told.add(remark)) {
            remarks.add(remark);
        }
    }

    /** A row of a table from cells by column. */
    public static SourceRow row(
            String source,
            String part,
            int width,
            Map<Integer, String> cells,
            Map<Integer, String> above,
            Map<Integer, Integer> wide) {
        List<String> list = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            list.add(cells.getOrDefault(i, ""));
        }
        return new SourceRow(source, part, list, above, wide);
    }

    /** Composed and without white space at the ends; line breaks stay. */
    public static String clean(String cell) {
        if (cell.length() > Limits.CELL) {
            throw Limits.cellTooLong();
        }
        return TextReader.trimmed(Normalizer.normalize(cell, Normalizer.Form.NFC));
    }

    /** Everything; a file without any row is refused as empty. */
    public SourceDocument document() {
        if (rows.isEmpty()) {
            throw Refusal.invalidField("file", "intake.file.empty");
        }
        return new SourceDocument(text.toString(), rows, remarks);
    }
}
