package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbered headings above a place in running text, from the chapter down. */
final class Headings {

    /**
     * @param depth 1 for a chapter, 2 for "1.", 3 for "1.1"
     */
    record Heading(int depth, String number, String title, String source) {

        /** Whether it only says what kind of text follows: "Nhiệm vụ, giải pháp", "Tồn tại, hạn chế". */
        boolean isGeneric() {
            return GENERIC.matcher(Folded.of(title)).matches();
        }
    }

    private static final Pattern GENERIC = Pattern.compile(
            "(?:cac |mot so )?(?:nhiem vu|giai phap|noi dung)(?: (?:va|chu yeu|trong tam|cu the|giai phap|nhiem vu|thuc hien|nang cao|khac phuc|ton tai|han che|trong thoi gian toi|cai thien|chi so|nam \\d{4}))*"
                    + "|(?:nhung )?(?:ton tai|han che|nguyen nhan|ket qua)(?: (?:va|ton tai|han che|nguyen nhan|danh gia|dat duoc|cham diem|nam \\d{4}))*");
    private static final Pattern NUMBERED =
            Pattern.compile("(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)]\\s*|\\s+)(\\p{L}.*)", Pattern.DOTALL);
    /** A longer numbered paragraph is a piece of text, not a heading. */
    static final int LONGEST = 220;

    private final List<Heading> open = new ArrayList<>();

    /** The heading that a line is; null when it is none. */
    static @Nullable Heading of(Paragraph paragraph) {
        String line = paragraph.text();
        Matcher chapter = DocumentHead.CHAPTER.matcher(line);
        if (chapter.matches() && line.length() < LONGEST && !chapter.group(2).isEmpty()) {
            return new Heading(1, chapter.group(1), title(chapter.group(2)), paragraph.source());
        }
        Matcher numbered = NUMBERED.matcher(line);
        if (line.length() < LONGEST && numbered.matches()) {
            int dots =
                    (int) numbered.group(1).chars().filter(sign -> sign == '.').count();
            return new Heading(2 + dots, numbered.group(1), title(numbered.group(2)), paragraph.source());
        }
        return null;
    }

    private static String title(String text) {
        return text.strip().replaceAll("\\s*[.:;]+$", "");
    }

    void enter(Heading heading) {
        open.removeIf(above -> above.depth() >= heading.depth());
        open.add(heading);
    }

    List<Heading> path() {
        return List.copyOf(open);
    }

    /** The chapter, folded; empty before the first. */
    String chapter() {
        return open.isEmpty() || open.get(0).depth() > 1
                ? ""
                : Folded.of(open.get(0).title());
    }
}
