package vn.dondoc.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.Preview;
import vn.dondoc.shared.Refusal;

/**
 * What a form changes: its fields are named by their paths in the preview, and only those that differ become edits. The
 * units of a field come as {@code position=unit}, an added one without a position, one taken out as {@code position=-};
 * the field's name with {@code !} says which of them is answerable.
 */
final class IntakeForm {

    private static final Set<String> NUMBERS = Set.of("maxScore", "achieved", "targetNumber");
    private static final Set<String> YEARS = Set.of("planYear", "resultYear", "scoreYear", "targetYear");
    private static final Set<String> UNITS = Set.of("lead", "implementing", "coordinating");
    private static final String ADDED = "/tasks/-/";

    private final Preview preview;
    private final JsonNode tree;
    private final ObjectMapper json;
    private final UnaryOperator<String> unitName;

    /**
     * @param unitName the name of a unit by its id
     */
    IntakeForm(Preview preview, ObjectMapper json, UnaryOperator<String> unitName) {
        this.preview = preview;
        this.tree = json.valueToTree(preview);
        this.json = json;
        this.unitName = unitName;
    }

    /** Refuses when the row on the screen is not the row at the path any more. */
    void requireSameRow(String path, String mark) {
        IntakePlace place = IntakePlace.of(path);
        Integer appendix = place.appendix();
        Integer criterion = place.criterion();
        if (appendix == null || criterion == null) {
            return;
        }
        boolean there = appendix < preview.appendices().size()
                && criterion < preview.appendices().get(appendix).criteria().size();
        if (!there
                || !IntakeBlock.mark(
                                preview.appendices().get(appendix).criteria().get(criterion))
                        .equals(mark)) {
            throw Refusal.conflict("intake.changedMeanwhile");
        }
    }

    List<Edit> edits(MultiValueMap<String, String> form) {
        String removed = form.getFirst("xoa");
        if (removed != null) {
            return List.of(new Edit(removed, NullNode.getInstance()));
        }
        List<Edit> edits = new ArrayList<>();
        ObjectNode added = json.createObjectNode();
        String addedTo = null;
        for (Map.Entry<String, List<String>> field : form.entrySet()) {
            String path = field.getKey();
            if (!path.startsWith("/") || path.endsWith("!")) {
                continue;
            }
            int item = path.indexOf(ADDED);
            JsonNode value = value(path, field.getValue(), form);
            if (item >= 0) {
                addedTo = path.substring(0, item + ADDED.length() - 1);
                added.set(path.substring(item + ADDED.length()), value);
            } else if (!same(path, value)) {
                edits.add(new Edit(path, value));
            }
        }
        if (addedTo != null) {
            edits.add(new Edit(addedTo, added));
        }
        return edits;
    }

    private JsonNode value(String path, List<String> values, MultiValueMap<String, String> form) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        if (UNITS.contains(name)) {
            return units(path, values, form.getFirst(path + "!"));
        }
        String text = values.get(values.size() - 1).replace("\r\n", "\n").strip();
        if (name.equals("survey")) {
            return BooleanNode.valueOf(text.equals("true"));
        }
        if (text.isEmpty()) {
            return NullNode.getInstance();
        }
        if (YEARS.contains(name)) {
            if (!text.matches("\\d{4}")) {
                throw Refusal.invalidField(path, "preview.year.invalid", text);
            }
            return IntNode.valueOf(Integer.parseInt(text));
        }
        return TextNode.valueOf(text);
    }

    private boolean same(String path, JsonNode value) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        JsonNode current = tree.at(NUMBERS.contains(name) ? path + "Text" : path);
        boolean blank = current.asText("").isBlank();
        if (blank || value.isNull()) {
            return blank && value.isNull();
        }
        return current.isTextual()
                ? current.textValue().replace("\r\n", "\n").strip().equals(value.asText())
                : current.equals(value);
    }

    private ArrayNode units(String path, List<String> values, @Nullable String answerable) {
        JsonNode current = tree.at(path);
        ArrayNode units = json.createArrayNode();
        int first = -1;
        for (String value : values) {
            int sign = value.indexOf('=');
            String position = sign < 0 ? "" : value.substring(0, sign);
            String unit = value.substring(sign + 1);
            JsonNode written = position.matches("\\d{1,4}") ? current.path(Integer.parseInt(position)) : null;
            boolean nothing = written == null && unit.isEmpty();
            if (nothing || unit.equals("-")) {
                continue;
            }
            if (position.equals(answerable)) {
                first = units.size();
            }
            if (written == null || !written.isObject()) {
                units.addObject().put("text", unitName.apply(unit)).put("unit", unit);
            } else if (unit.isEmpty()) {
                units.add(written);
            } else {
                units.addObject().put("text", written.path("text").asText()).put("unit", unit);
            }
        }
        if (first > 0) {
            units.insert(0, units.remove(first));
        }
        return units;
    }
}
