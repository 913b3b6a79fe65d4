package vn.dondoc.intake.understanding;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.reading.SourceRow;

/** A table of scores only: maximum, score and loss by domain, with its total. */
final class ScoreTableRows {

    private static final Pattern TOTAL = Pattern.compile("tong(?: cong| so| diem)?|cong");

    private final TableHeader header;
    private final List<Preview.ScoreRow> rows = new ArrayList<>();
    private Preview.@Nullable ScoreRow total;

    ScoreTableRows(TableHeader header) {
        this.header = header;
    }

    /** Takes a row; false when the table is over. */
    boolean accept(SourceRow row) {
        if (!row.isTabular() || row.filled() < 2) {
            return false;
        }
        String ordinal = Markup.text(header.cell(row, Column.ORDINAL));
        String title = Markup.text(header.cell(row, Column.TITLE));
        Preview.ScoreRow scores = new Preview.ScoreRow(
                TaskDraft.orNull(ordinal),
                TaskDraft.orNull(title),
                Numbers.read(header.cell(row, Column.MAXIMUM)),
                Numbers.read(header.cell(row, Column.ACHIEVED)),
                lost(row));
        if (TOTAL.matcher(Folded.of(title.isEmpty() ? ordinal : title)).matches()) {
            total = scores;
        } else {
            rows.add(scores);
        }
        return true;
    }

    private @Nullable BigDecimal lost(SourceRow row) {
        BigDecimal deduction = Numbers.read(header.cell(row, Column.LOST));
        BigDecimal number = deduction == null ? Numbers.read(header.cell(row, Column.NOTE)) : deduction;
        return number == null ? null : number.abs();
    }

    Preview.ScoreTable table() {
        return new Preview.ScoreTable(rows, total);
    }
}
