package vn.dondoc.intake.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.FindingCode;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.understanding.Numbers;

/** Tables of scores: each row's loss, and the totals. */
final class ScoreTableChecks {

    private final Preview preview;
    private final Findings findings;

    ScoreTableChecks(Preview preview, Findings findings) {
        this.preview = preview;
        this.findings = findings;
    }

    void run() {
        for (int i = 0; i < preview.scoreTables().size(); i++) {
            Preview.ScoreTable table = preview.scoreTables().get(i);
            String path = "/scoreTables/" + i;
            for (int j = 0; j < table.rows().size(); j++) {
                Preview.ScoreRow row = table.rows().get(j);
                compare(path + "/rows/" + j + "/lost", row, row.lost(), difference(row));
            }
            Preview.ScoreRow total = table.total();
            if (total != null) {
                compare(path + "/total/max", total, total.max(), sum(table.rows(), Preview.ScoreRow::max));
                compare(path + "/total/score", total, total.score(), sum(table.rows(), Preview.ScoreRow::score));
                compare(path + "/total/lost", total, total.lost(), difference(total));
            }
        }
    }

    private void compare(
            String path, Preview.ScoreRow row, @Nullable BigDecimal printed, @Nullable BigDecimal computed) {
        if (printed != null && computed != null && printed.compareTo(computed) != 0) {
            findings.add(
                    FindingCode.SCORE_TABLE_DISAGREES,
                    path,
                    Rows.firstOf(row.title(), row.ordinal()),
                    Numbers.printed(printed),
                    Numbers.printed(computed));
        }
    }

    private static @Nullable BigDecimal difference(Preview.ScoreRow row) {
        return row.max() == null || row.score() == null ? null : row.max().subtract(row.score());
    }

    private static @Nullable BigDecimal sum(
            List<Preview.ScoreRow> rows, Function<Preview.ScoreRow, @Nullable BigDecimal> value) {
        List<BigDecimal> values =
                rows.stream().map(value).filter(Objects::nonNull).toList();
        return values.size() < rows.size() ? null : values.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
