package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.intake.Preview;

/** The numbered duties under "Tổ chức thực hiện": which unit, and what it is charged with. */
final class Duties {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern CHAPTER = Pattern.compile("[IVX]{1,5}[.)]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern ITEM = Pattern.compile("\\d{1,2}[.)]\\s*(.*)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("(?:trên đây là|nơi nhận)\\b.*", FLAGS);
    private static final Pattern NAMED = Pattern.compile("(?:giao\\s+)?([^:]{3,120}?)\\s*:\\s*(.+)", FLAGS);
    private static final Pattern CHARGED = Pattern.compile(
            "(?:giao\\s+)?((?:các\\s+)?(?:phòng|ban|văn phòng|trung tâm|công chức|bộ phận|sở|đơn vị)\\b[^:.]{0,110}?)\\s+"
                    + "(?:(?:có\\s+)?trách nhiệm\\b|chủ trì\\b|theo dõi\\b|triển khai\\b).*",
            FLAGS);

    private Duties() {}

    static List<Preview.Duty> in(List<String> lines) {
        List<Preview.Duty> duties = new ArrayList<>();
        boolean inside = false;
        StringBuilder item = new StringBuilder();
        for (String line : lines) {
            Matcher chapter = CHAPTER.matcher(line);
            if (chapter.matches()) {
                inside = Folded.of(chapter.group(1)).startsWith("to chuc thuc hien");
            } else if (inside && END.matcher(line).matches()) {
                inside = false;
            } else if (inside) {
                Matcher numbered = ITEM.matcher(line);
                if (numbered.matches()) {
                    close(item, duties);
                    item.append(numbered.group(1));
                } else {
                    item.append(item.isEmpty() ? "" : "\n").append(line);
                }
            }
        }
        close(item, duties);
        return duties;
    }

    private static void close(StringBuilder item, List<Preview.Duty> duties) {
        String text = item.toString().strip();
        item.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        Matcher named = NAMED.matcher(text);
        Matcher charged = CHARGED.matcher(text);
        int line = text.indexOf('\n');
        if (named.matches()) {
            duties.add(new Preview.Duty(named.group(1), named.group(2)));
        } else if (line > 0 && line < 120) {
            duties.add(new Preview.Duty(text.substring(0, line), text.substring(line + 1)));
        } else {
            duties.add(new Preview.Duty(charged.matches() ? charged.group(1) : null, text));
        }
    }
}
