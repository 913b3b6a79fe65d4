package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.SourceRow;

/** Finds out whether a row begins a table's header, and what its columns mean together with the row below. */
final class HeaderRows {

    private static final Pattern NUMBERING = Pattern.compile("\\(?(?:\\d{1,2}|[A-H])\\)?(?:\\s*=.{1,20})?");
    private static final Pattern DATA = Pattern.compile("\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[IVX]{1,5}\\.?|[A-H]\\.?");
    /** What may stand over several columns. */
    private static final Set<Column> GROUPS = EnumSet.of(
            Column.GROUP,
            Column.MAXIMUM,
            Column.ACHIEVED,
            Column.TARGET,
            Column.IMPLEMENTING,
            Column.LEAD,
            Column.TIME);

    private final SourceRow row;
    private final @Nullable SourceRow second;
    private final Map<String, Column> learnt;

    private HeaderRows(SourceRow row, @Nullable SourceRow second, Map<String, Column> learnt) {
        this.row = row;
        this.second = second;
        this.learnt = learnt;
    }

    /**
     * Reads a header; null when the row begins none.
     *
     * @param learnt what the agency said about headers, by their folded text
     */
    static @Nullable TableHeader read(List<SourceRow> rows, int at, Map<String, Column> learnt) {
        SourceRow row = rows.get(at);
        if (!row.isTabular() || row.filled() < 3) {
            return null;
        }
        SourceRow next = at + 1 < rows.size() ? rows.get(at + 1) : null;
        HeaderRows alone = new HeaderRows(row, null, learnt);
        HeaderRows names = next != null && alone.isSecond(next) ? new HeaderRows(row, next, learnt) : alone;
        int taken = names.second == null ? 1 : 2;
        SourceRow after = at + taken < rows.size() ? rows.get(at + taken) : null;
        if (!names.isHeader(after)) {
            return null;
        }
        return TableHeader.of(names, after != null && isNumbering(after) ? taken + 1 : taken);
    }

    private boolean isHeader(@Nullable SourceRow after) {
        List<Column> known = new ArrayList<>();
        int filled = 0;
        for (int i = 0; i < width(); i++) {
            Column meaning = meaning(i);
            filled += text(i).isEmpty() ? 0 : 1;
            if (meaning != null) {
                known.add(meaning);
            }
        }
        Set<Column> kinds = known.isEmpty() ? Set.of() : EnumSet.copyOf(known);
        if (!kinds.contains(Column.TITLE) && !kinds.contains(Column.WORK)) {
            return false;
        }
        if (kinds.size() >= 3 && known.size() * 5 >= filled * 3) {
            return true;
        }
        return kinds.contains(Column.ORDINAL)
                && filled >= 4
                && after != null
                && DATA.matcher(after.cell(0)).matches();
    }

    /** A second row fills the columns under a group or under nothing, and has names only. */
    private boolean isSecond(SourceRow next) {
        if (!next.isTabular() || next.filled() == 0 || next.cells().equals(row.cells())) {
            return false;
        }
        boolean own = false;
        HeaderRows both = new HeaderRows(row, next, learnt);
        for (int i = 0; i < next.cells().size(); i++) {
            String cell = Markup.text(next.cell(i));
            if (cell.isEmpty() || cell.equals(Markup.text(row.cell(i)))) {
                continue;
            }
            Column above = own(Markup.text(row.cell(i)));
            boolean free = row.cell(i).isEmpty() || (above != null && GROUPS.contains(above));
            if (!free
                    || cell.length() > 60
                    || both.meaning(i) == null
                    || DATA.matcher(cell).matches()) {
                return false;
            }
            own = true;
        }
        return own;
    }

    /** "(1) (2) (3)" under the names. */
    private static boolean isNumbering(SourceRow row) {
        List<String> filled =
                row.cells().stream().filter(cell -> !cell.isEmpty()).toList();
        return filled.size() >= 3
                && filled.stream().allMatch(cell -> NUMBERING.matcher(cell).matches())
                && filled.get(0).matches("\\(?[1A]\\)?")
                && filled.get(1).matches("\\(?[2B1]\\)?");
    }

    int width() {
        return Math.max(row.cells().size(), second == null ? 0 : second.cells().size());
    }

    /** The name of the upper row that covers a column. */
    String above(int position) {
        int i = position;
        while (second != null
                && i > 0
                && row.cell(i).isEmpty()
                && !second.cell(position).isEmpty()) {
            i--;
        }
        return Markup.text(row.cell(i));
    }

    private String below(int position) {
        return second == null ? "" : Markup.text(second.cell(position));
    }

    String text(int position) {
        String above = above(position);
        String below = below(position);
        return below.isEmpty() || below.equals(above) ? above : above.isEmpty() ? below : above + " / " + below;
    }

    @Nullable
    Column meaning(int position) {
        String above = above(position);
        String below = below(position);
        if (below.isEmpty() || below.equals(above)) {
            return own(above);
        }
        Column together = own(above + " " + below);
        Column own = own(below);
        if (own == null
                || own == Column.IMPLEMENTING
                || (own == Column.MAXIMUM && !Folded.of(below).contains("toi da"))) {
            return together == null ? own : together;
        }
        return own;
    }

    private @Nullable Column own(String name) {
        Column said = learnt.get(Folded.of(name));
        return said == null ? HeaderLexicon.meaning(name) : said;
    }
}
