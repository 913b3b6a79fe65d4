package vn.dondoc.intake.understanding;

import java.util.Locale;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.reading.SourceRow;

/** What an appendix makes of its table's columns: who leads, what stands for what, which names are not known. */
final class AppendixColumns {

    private AppendixColumns() {}

    /** Whoever carries work out leads it where a table names nobody else. */
    static TableHeader settled(TableHeader header, AppendixDraft current, SourceRow row, Observations observations) {
        boolean promoted = !header.has(Column.LEAD) && header.has(Column.IMPLEMENTING);
        if (promoted && current.header == null) {
            String name = header.cells().stream()
                    .filter(cell -> cell.column() == Column.IMPLEMENTING)
                    .map(TableHeader.Cell::text)
                    .findFirst()
                    .orElse("");
            observations.add(FindingCode.COLUMN_TAKEN_AS, current.path(), row.source(), name, "intake.column.LEAD");
        }
        if (current.header == null && !header.isScoreTable() && header.has(Column.TITLE) != header.has(Column.WORK)) {
            observations.add(
                    FindingCode.COLUMN_TAKEN_AS,
                    current.path(),
                    row.source(),
                    header.has(Column.TITLE) ? "intake.column.TITLE" : "intake.column.WORK",
                    header.has(Column.TITLE) ? "intake.column.WORK" : "intake.column.TITLE");
        }
        return promoted ? header.as(Column.IMPLEMENTING, Column.LEAD) : header;
    }

    /** Names the columns, and says which are not known or misspelt. */
    static void see(TableHeader header, AppendixDraft current, SourceRow row, Observations observations) {
        for (TableHeader.Cell cell : header.cells()) {
            boolean known =
                    current.headers.stream().anyMatch(named -> named.text().equals(cell.text()));
            if (known) {
                continue;
            }
            if (cell.column() == null) {
                observations.add(
                        FindingCode.COLUMN_UNKNOWN,
                        current.path() + "/headers/" + current.headers.size(),
                        row.source(),
                        cell.text());
            }
            Column column = cell.column();
            current.headers.add(new Preview.Header(cell.text(), column == null ? null : column.name()));
        }
        seeSlip(current, row, header, observations);
    }

    private static void seeSlip(AppendixDraft current, SourceRow row, TableHeader header, Observations observations) {
        String text = header.maximumText();
        if (text == null || text.toLowerCase(Locale.ROOT).contains("tối đa")) {
            return;
        }
        boolean told = observations.seen().stream()
                .anyMatch(seen -> seen.code() == FindingCode.HEADER_SLIP
                        && seen.path().equals(current.path())
                        && seen.arguments().get(0).equals(text));
        if (!told) {
            observations.add(FindingCode.HEADER_SLIP, current.path(), row.source(), text);
        }
    }
}
