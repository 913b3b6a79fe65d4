package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph cut at its labels ("Đơn vị chủ trì: …; thời gian: …").
 *
 * @param before what stands before the first label
 * @param parts each label's meaning with what it says
 */
record Labels(String before, List<Part> parts) {

    /**
     * @param column what the label means
     * @param label as written
     */
    record Part(Column column, String label, String value) {}

    private static final Pattern LABEL = Pattern.compile(
            "(?:^|(?<=[.;,(\\n])\\s*)[-+*•▪–]?\\s*(?:[a-zđ]\\)\\s*|\\d\\)\\s*)?(\\p{L}[\\p{L},/(). -]{1,60}?)\\s*:(?=\\s|$)");
    private static final Pattern BARE =
            Pattern.compile("[-+*•▪–]?\\s*(?:[a-zđ][.)]\\s*)?(\\p{L}[\\p{L},/ -]{2,60}?)\\s*\\.?");
    private static final Pattern EDGE = Pattern.compile("^[\\s;,]+|[\\s;,]+$");
    /** Only these may stand in the middle of a paragraph. */
    private static final Set<Column> INSIDE = EnumSet.of(
            Column.LEAD,
            Column.IMPLEMENTING,
            Column.COORDINATING,
            Column.TIME,
            Column.DELIVERABLE,
            Column.RESPONSIBLE_LEADER,
            Column.MAXIMUM,
            Column.ACHIEVED,
            Column.TARGET);

    private static final Set<Column> AT_START = EnumSet.of(Column.WORK, Column.DEDUCTION, Column.TITLE, Column.NOTE);

    Labels {
        parts = List.copyOf(parts);
    }

    static boolean startsWithOne(String line) {
        Matcher label = LABEL.matcher(line);
        return label.lookingAt() && meaning(label.group(1), true) != null;
    }

    static Labels of(String paragraph) {
        Matcher label = LABEL.matcher(paragraph);
        List<Part> parts = new ArrayList<>();
        String before = "";
        Column open = null;
        String name = "";
        int from = 0;
        int search = 0;
        while (search <= paragraph.length() && label.find(search)) {
            boolean first = label.start() == 0;
            Column column = meaning(label.group(1), first);
            if (column == null) {
                search = Math.max(label.start(1) + 1, search + 1);
                continue;
            }
            if (open == null) {
                before = cut(paragraph.substring(0, label.start()));
            } else {
                parts.add(new Part(open, name, cut(paragraph.substring(from, label.start()))));
            }
            open = column;
            name = label.group(1).strip();
            from = label.end();
            search = from;
        }
        if (open == null) {
            return new Labels(paragraph, parts);
        }
        parts.add(new Part(open, name, cut(paragraph.substring(from))));
        return new Labels(before, parts);
    }

    /** A label alone on its line, without a colon: "b) Nhiệm vụ, giải pháp". */
    static @Nullable Column alone(String line) {
        Matcher bare = BARE.matcher(line);
        if (line.length() > 70 || !bare.matches()) {
            return null;
        }
        Column column = HeaderLexicon.label(bare.group(1));
        return column == Column.WORK || column == Column.DEDUCTION ? column : null;
    }

    private static @Nullable Column meaning(String label, boolean first) {
        Column column = HeaderLexicon.label(label);
        return column != null && (INSIDE.contains(column) || (first && AT_START.contains(column))) ? column : null;
    }

    private static String cut(String value) {
        String text = EDGE.matcher(value).replaceAll("");
        boolean closes = text.endsWith(")") && text.indexOf('(') < 0;
        return closes ? text.substring(0, text.length() - 1).strip() : text;
    }
}
