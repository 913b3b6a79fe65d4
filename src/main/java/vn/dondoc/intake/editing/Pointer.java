package vn.dondoc.intake.editing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Pointer (RFC 6901) taken apart.
 *
 * @param steps unescaped
 */
public record Pointer(List<String> steps) {

    public Pointer {
        steps = List.copyOf(steps);
    }

    /** Null when the text is no pointer. */
    static @Nullable Pointer parse(String text) {
        if (!text.startsWith("/") || text.length() > 300) {
            return null;
        }
        List<String> steps = new ArrayList<>();
        for (String step : text.substring(1).split("/", -1)) {
            steps.add(step.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(steps);
    }

    String last() {
        return steps.get(steps.size() - 1);
    }

    /** The number after a name, as 3 of {@code /appendices/3/title}; null without one. */
    public static @Nullable Integer after(String path, String name) {
        int start = path.indexOf("/" + name + "/");
        if (start < 0) {
            return null;
        }
        int from = start + name.length() + 2;
        int to = from;
        while (to < path.length() && to - from < 9 && path.charAt(to) >= '0' && path.charAt(to) <= '9') {
            to++;
        }
        return to == from ? null : Integer.valueOf(path.substring(from, to));
    }

    /** Where a path points after an item of a list was taken out; null for the item itself and what was in it. */
    static @Nullable String afterRemoval(String path, String list, int removed) {
        if (!path.startsWith(list + "/")) {
            return path;
        }
        String rest = path.substring(list.length() + 1);
        int slash = rest.indexOf('/');
        String index = slash < 0 ? rest : rest.substring(0, slash);
        if (!index.matches("\\d{1,9}")) {
            return path;
        }
        int position = Integer.parseInt(index);
        if (position == removed) {
            return null;
        }
        return position < removed ? path : list + "/" + (position - 1) + (slash < 0 ? "" : rest.substring(slash));
    }
}
