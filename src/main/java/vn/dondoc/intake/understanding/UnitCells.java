package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The units of one cell. A semicolon and a new line part them; a comma or "và" only where each part is a unit by
 * itself, since names have both in them ("Các phòng, ban, đơn vị thuộc Văn phòng").
 */
final class UnitCells {

    private static final Pattern SURE = Pattern.compile("\\s*[;\\n]\\s*");
    private static final Pattern DOUBTFUL = Pattern.compile("\\s*,\\s*|\\s+và\\s+");
    private static final Pattern EDGE = Pattern.compile("^[-+•]\\s+|\\s*[.,]$");

    private UnitCells() {}

    static List<String> split(String cell, Predicate<String> isUnit) {
        List<String> units = new ArrayList<>();
        for (String part : SURE.split(cell)) {
            String name = EDGE.matcher(part.strip()).replaceAll("");
            if (name.isEmpty()) {
                continue;
            }
            List<String> pieces = Arrays.stream(DOUBTFUL.split(name))
                    .filter(piece -> !piece.isEmpty())
                    .toList();
            if (pieces.size() > 1 && !isUnit.test(name) && pieces.stream().allMatch(isUnit)) {
                units.addAll(pieces);
            } else {
                units.add(name);
            }
        }
        return units;
    }
}
