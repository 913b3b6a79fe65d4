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

    private static final Pattern OFFICE = Pattern.compile(
            "(?:Phòng|Trung tâm|Sở|Văn phòng|Chi cục|UBND|Thanh tra|Đài|Công an|Bộ phận|Trường|Trạm)\\s+\\S.*");

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
            if (pieces.size() > 1 && !isUnit.test(name) && (pieces.stream().allMatch(isUnit) || areOffices(pieces))) {
                units.addAll(pieces);
            } else {
                units.add(name);
            }
        }
        return units;
    }

    /** Each begins as the name of one office does: "Phòng Tổng hợp, Phòng Nội chính". */
    private static boolean areOffices(List<String> pieces) {
        return pieces.stream().allMatch(piece -> OFFICE.matcher(piece).matches());
    }
}
