package vn.dondoc.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The document as plain text, by lines. */
public final class IntakeSource {

    private static final Pattern LINE = Pattern.compile("L(\\d{1,7})");

    private final List<String> lines;

    IntakeSource(String text) {
        this.lines = text.lines().toList();
    }

    /**
     * A line of the document.
     *
     * @param number from 1
     * @param cells what tabs part
     */
    public record Line(int number, List<String> cells) {}

    public List<Line> all() {
        List<Line> all = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            all.add(line(number));
        }
        return all;
    }

    /** The lines that sources such as {@code L12} name; other sources are no lines of text. */
    List<Line> of(List<@Nullable String> sources) {
        Set<Integer> numbers = new LinkedHashSet<>();
        for (String source : sources) {
            Matcher matcher = LINE.matcher(source == null ? "" : source);
            while (matcher.find()) {
                numbers.add(Integer.valueOf(matcher.group(1)));
            }
        }
        return numbers.stream()
                .filter(number -> number >= 1 && number <= lines.size())
                .map(this::line)
                .toList();
    }

    private Line line(int number) {
        return new Line(number, List.of(lines.get(number - 1).split("\t", -1)));
    }
}
