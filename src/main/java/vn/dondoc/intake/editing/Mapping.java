package vn.dondoc.intake.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.understanding.Column;
import vn.dondoc.intake.understanding.Deductions;
import vn.dondoc.shared.Refusal;

/** A header that a reader has given a meaning: its cells go where they belong, in every row that has one. */
final class Mapping {

    private static final Map<Column, String> OF_CRITERION = Map.of(
            Column.ORDINAL, "ordinal",
            Column.CODE, "code",
            Column.TITLE, "title",
            Column.MAXIMUM, "maxScoreText",
            Column.ACHIEVED, "achievedText",
            Column.TARGET, "targetText",
            Column.DEDUCTION, "deductions",
            Column.LOST, "deductions");
    private static final Map<Column, String> OF_WORK = Map.of(
            Column.WORK, "text",
            Column.LEAD, "lead",
            Column.IMPLEMENTING, "implementing",
            Column.COORDINATING, "coordinating",
            Column.RESPONSIBLE_LEADER, "responsibleLeader",
            Column.TIME, "timeText",
            Column.DELIVERABLE, "deliverable",
            Column.NOTE, "note");

    private Mapping() {}

    /** Whether the edit gives a header its meaning. */
    static boolean isMapping(Pointer pointer) {
        List<String> steps = pointer.steps();
        return steps.size() == 5
                && steps.get(0).equals("appendices")
                && steps.get(2).equals("headers")
                && steps.get(4).equals("column");
    }

    /** The edits that a mapping stands for, one for each filled cell. */
    static List<Edit> edits(ObjectNode root, Edit edit, Pointer pointer) {
        Column column = column(edit);
        String base = "/appendices/" + pointer.steps().get(1);
        String header =
                root.at(base + "/headers/" + pointer.steps().get(3) + "/text").asText();
        List<Edit> edits = new ArrayList<>();
        JsonNode criteria = root.at(base + "/criteria");
        for (int i = 0; i < criteria.size(); i++) {
            String path = base + "/criteria/" + i;
            JsonNode criterion = criteria.get(i);
            String field = OF_CRITERION.get(column);
            if (field != null) {
                put(edits, path + "/" + field, criterion.path("unmapped").path(header), column);
            }
            String ofWork = OF_WORK.get(column);
            for (int j = 0; ofWork != null && j < criterion.path("tasks").size(); j++) {
                JsonNode task = criterion.path("tasks").get(j);
                put(
                        edits,
                        path + "/tasks/" + j + "/" + ofWork,
                        task.path("unmapped").path(header),
                        column);
            }
        }
        return edits;
    }

    private static Column column(Edit edit) {
        for (Column column : Column.values()) {
            boolean usable = OF_CRITERION.containsKey(column) || OF_WORK.containsKey(column);
            if (usable && column.name().equals(edit.value().textValue())) {
                return column;
            }
        }
        throw Refusal.invalidField(
                edit.path(), "intake.edit.noSuchColumn", edit.value().asText());
    }

    private static void put(List<Edit> edits, String path, JsonNode cell, Column column) {
        String text = cell.textValue();
        if (text == null || text.isEmpty()) {
            return;
        }
        edits.add(new Edit(path, value(text, column)));
    }

    private static JsonNode value(String text, Column column) {
        return switch (column) {
            case LEAD, IMPLEMENTING, COORDINATING -> units(text);
            case DEDUCTION -> Json.MAPPER.valueToTree(Deductions.of(text, ""));
            case LOST -> Json.MAPPER.valueToTree(Deductions.of("", text));
            default -> TextNode.valueOf(text);
        };
    }

    private static ArrayNode units(String text) {
        ArrayNode units = Json.MAPPER.createArrayNode();
        for (String name : text.split("\\s*[;\\n]\\s*")) {
            String unit = name.replaceAll("^[-+•]\\s+|\\s*[.,]$", "").strip();
            if (!unit.isEmpty()) {
                units.addObject().put("text", unit).put("unit", (@Nullable String) null);
            }
        }
        return units;
    }
}
