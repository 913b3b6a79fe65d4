package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;
import vn.dondoc.intake.reading.SourceRow;

/**
 * A table of scores that lost its cells: "1 Công tác … 11,5 6,58 -4,92", a row perhaps over several lines. What a number
 * means is told by the order of the names above; the rows are taken out of the running text.
 */
final class FlatScoreTable {

    private static final String NUMBER = "([-–−]?\\s?\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?";
    private static final Pattern ROW = Pattern.compile(
            "(?:(\\d{1,2})[.)]?\\s+)?(\\p{L}.*?)\\s+" + NUMBER + "\\s+" + NUMBER + "(?:\\s+" + NUMBER + ")?");
    private static final Pattern START = Pattern.compile("(?:TT|STT|Stt|Số TT)\\b.*");
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,2})[.)]?(?:\\s+\\p{L}.*)?");
    private static final Pattern TOTAL = Pattern.compile("(?iu)(?:tổng(?: cộng| số| điểm)?|cộng)\\b.*");
    private static final Pattern MAX = Pattern.compile("toi da|diem chuan|thang diem");
    private static final Pattern SCORE =
            Pattern.compile("diem tham dinh|diem dat|dat duoc|ket qua|diem danh gia|diem cham|diem cong bo");
    private static final Pattern LOST =
            Pattern.compile("ghi chu|diem tru|bi tru|diem mat|chenh lech|chua dat|con thieu");
    private static final int LONGEST_HEADER = 14;
    private static final int LONGEST_ROW = 6;

    private final List<SourceRow> rows;
    private final List<Preview.ScoreRow> scores = new ArrayList<>();
    private Preview.@Nullable ScoreRow total;
    private String header = "";

    private FlatScoreTable(List<SourceRow> rows) {
        this.rows = rows;
    }

    /**
     * A table with its header's text.
     *
     * @param header folded
     */
    record Found(Preview.ScoreTable table, String header, String source) {}

    /** Finds the tables and takes their lines out. */
    static List<Found> takeFrom(List<SourceRow> running) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < running.size(); i++) {
            FlatScoreTable table = new FlatScoreTable(running);
            int end = START.matcher(text(running.get(i))).matches() ? table.read(i) : -1;
            if (end > 0) {
                found.add(new Found(
                        new Preview.ScoreTable(table.scores, table.total),
                        table.header,
                        running.get(i).source()));
                running.subList(i, end).clear();
            }
        }
        return found;
    }

    private static String text(SourceRow row) {
        return row.isTabular() ? "" : row.cell(0);
    }

    /** Where the table that begins here ends; -1 when there is none. */
    private int read(int start) {
        StringBuilder names = new StringBuilder(text(rows.get(start)));
        int at = start + 1;
        while (at < rows.size() && at - start < LONGEST_HEADER && !begins(at, 1)) {
            names.append(' ').append(text(rows.get(at)));
            at++;
        }
        header = Folded.of(names.toString());
        if (at >= rows.size() || !MAX.matcher(header).find() || !begins(at, 1)) {
            return -1;
        }
        int next = 1;
        while (at < rows.size() && total == null) {
            int taken = take(at, next);
            if (taken == 0) {
                break;
            }
            at += taken;
            next++;
        }
        return scores.size() < 2 ? -1 : at;
    }

    private boolean begins(int at, int ordinal) {
        Matcher begins = ORDINAL.matcher(text(rows.get(at)));
        return begins.matches() && Integer.parseInt(begins.group(1)) == ordinal;
    }

    /** Takes the row with an ordinal, or the total; answers how many lines it had. */
    private int take(int at, int ordinal) {
        boolean sum = TOTAL.matcher(text(rows.get(at))).matches();
        if (!sum && !begins(at, ordinal)) {
            return 0;
        }
        StringBuilder line = new StringBuilder();
        for (int i = at; i < rows.size() && i - at < LONGEST_ROW; i++) {
            line.append(line.isEmpty() ? "" : " ").append(text(rows.get(i)));
            Matcher row = ROW.matcher(line);
            boolean whole = row.matches()
                    && (row.group(5) != null || i + 1 == rows.size() || !startsWithNumber(text(rows.get(i + 1))));
            if (whole) {
                add(row, sum);
                return i - at + 1;
            }
        }
        return 0;
    }

    private static boolean startsWithNumber(String line) {
        return line.matches("[-–−]?\\s?\\d{1,3}(?:[.,]\\d{1,4})?");
    }

    private void add(Matcher row, boolean sum) {
        Map<Integer, Integer> order = new TreeMap<>();
        place(MAX, 0, order);
        place(SCORE, 1, order);
        place(LOST, 2, order);
        List<Integer> meanings = new ArrayList<>(order.values());
        @Nullable String[] numbers = new String[3];
        for (int i = 0; i < 3; i++) {
            int meaning = i < meanings.size() ? meanings.get(i) : i;
            numbers[meaning] = row.group(i + 3);
        }
        Preview.ScoreRow scoreRow = new Preview.ScoreRow(
                row.group(1),
                row.group(2).strip(),
                Numbers.read(numbers[0]),
                Numbers.read(numbers[1]),
                Numbers.absolute(numbers[2]));
        if (sum) {
            total = scoreRow;
        } else {
            scores.add(scoreRow);
        }
    }

    private void place(Pattern name, int meaning, Map<Integer, Integer> order) {
        Matcher found = name.matcher(header);
        if (found.find()) {
            order.put(found.start(), meaning);
        }
    }
}
