package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The numbered duties under "Tổ chức thực hiện": which unit, and what it is charged with. */
final class Duties {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL;
    private static final Pattern ITEM =
            Pattern.compile("(?:\\d{1,2}(?:\\.\\d{1,2})?[.)]|[a-zđ]\\))\\s*(.*)", Pattern.DOTALL);
    private static final Pattern END = Pattern.compile("(?:trên đây là|nơi nhận)\\b.*", FLAGS);
    private static final Pattern CHAPTER_NAME =
            Pattern.compile("(?:to chuc|trien khai) thuc hien.*|trach nhiem .*|phan cong .*");
    private static final Pattern NAMED =
            Pattern.compile("(?:giao\\s+(?:cho\\s+)?)?([^:\\n]{3,120}?)\\s*:\\s*(.+)", FLAGS);
    private static final String UNIT =
            "(?:(?:đề nghị|giao|yêu cầu)\\s+(?:cho\\s+)?)?((?:(?:các|lãnh đạo các|thủ trưởng các|trưởng các)\\s+)?"
                    + "(?:phòng|ban|văn phòng|trung tâm|công chức|bộ phận|sở|đơn vị|ubnd|ủy ban|cán bộ|chi cục|thanh tra|tổ|cơ quan|đài)(?=[\\s,])"
                    + "[^:.;\\n]{0,110}?(?:\\s+được giao chủ trì)?)\\s+";
    /** Words that only begin what somebody is charged with; the second list may also be part of a unit's name. */
    private static final List<Pattern> CHARGED = List.of(
            Pattern.compile(
                    UNIT
                            + "(?-iu:(?:có\\s+|chịu\\s+)?trách nhiệm|chủ trì|chủ động|là đầu mối|là cơ quan|làm đầu mối|theo dõi|triển khai|tham mưu|căn cứ|tổng hợp (?!-)|đôn đốc|nghiêm túc)(?=[\\s,]).*",
                    FLAGS),
            Pattern.compile(
                    UNIT + "(?-iu:tổ chức|thường xuyên|phối hợp|hướng dẫn|thực hiện|xây dựng|đẩy mạnh)(?=[\\s,]).*",
                    FLAGS));

    private static final Pattern MONITORS = Pattern.compile(
            "theo dõi,?\\s*(?:và\\s+)?(?:,\\s*)?(?:kiểm tra,?\\s*)?(?:và\\s+)?đôn đốc|đôn đốc,?\\s*(?:và\\s+)?(?:theo dõi|kiểm tra)",
            FLAGS);

    private Duties() {}

    static List<Preview.Duty> in(List<Paragraph> paragraphs) {
        List<Preview.Duty> duties = new ArrayList<>();
        boolean inside = false;
        StringBuilder item = new StringBuilder();
        for (Paragraph paragraph : paragraphs) {
            String line = paragraph.text();
            Matcher chapter = DocumentHead.CHAPTER.matcher(line);
            String named = Folded.of(chapter.matches() ? chapter.group(2) : line);
            boolean heads = line.length() < 90 && CHAPTER_NAME.matcher(named).matches();
            if (heads && (chapter.matches() || (!inside && named.startsWith("to chuc thuc hien")))) {
                inside = true;
            } else if (chapter.matches() || (inside && END.matcher(line).matches())) {
                inside = false;
            } else if (inside) {
                Matcher numbered = ITEM.matcher(line);
                if (numbered.matches() && !Character.isLetter(line.charAt(0))) {
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
        String bare = text.replaceFirst("^[-+]\\s*", "");
        Matcher named = NAMED.matcher(bare);
        String charged = charged(bare);
        int line = text.indexOf('\n');
        String first = line < 0 ? "" : text.substring(0, line);
        if (named.matches() && named.group(1).length() < 110 && !sentence(named.group(1))) {
            duties.add(new Preview.Duty(unit(named.group(1)), named.group(2)));
        } else if (line > 0 && line < 120 && !first.endsWith(".") && !first.endsWith(";")) {
            duties.add(new Preview.Duty(unit(first), text.substring(line + 1)));
        } else {
            duties.add(new Preview.Duty(charged == null ? null : unit(charged), text));
        }
    }

    private static @Nullable String charged(String text) {
        return CHARGED.stream()
                .map(pattern -> pattern.matcher(text))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .findFirst()
                .orElse(null);
    }

    /** A colon may also stand in the middle of what a unit is charged with. */
    private static boolean sentence(String name) {
        return charged(name + " .") != null || name.contains(". ");
    }

    private static String unit(String name) {
        return name.replaceAll("(?iu)^(?:đề nghị|giao|yêu cầu)\\s+(?:cho\\s+)?", "")
                .replaceAll("[\\s.:;,-]+$", "");
    }

    /** The unit that follows up and urges: the first duty that says so. */
    static @Nullable String monitoringUnit(List<Preview.Duty> duties) {
        return duties.stream()
                .filter(duty ->
                        duty.unit() != null && MONITORS.matcher(duty.text()).find())
                .map(Preview.Duty::unit)
                .findFirst()
                .orElse(null);
    }
}
