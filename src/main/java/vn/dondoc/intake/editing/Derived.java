package vn.dondoc.intake.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Edit;
import vn.dondoc.intake.understanding.DocumentIdentity;
import vn.dondoc.intake.understanding.Numbers;
import vn.dondoc.shared.Refusal;

/** What follows from an edit: a number and its printed form, a date and its text, and what is no longer inherited. */
final class Derived {

    private static final Map<String, String> PRINTED =
            Map.of("maxScore", "maxScoreText", "achieved", "achievedText", "targetNumber", "targetNumberText");
    private static final Map<String, String> INHERITED =
            Map.of("text", "text", "lead", "lead", "timeText", "time", "coordinating", "coordinating");
    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("'ngày' dd 'tháng' M 'năm' yyyy");

    private Derived() {}

    /** The value to set: a number may be typed as it is printed. */
    static JsonNode converted(Edit edit, ObjectNode object, String field) {
        boolean number = PRINTED.containsKey(field) && object.has(PRINTED.get(field));
        if (!number || !edit.value().isTextual()) {
            return edit.value();
        }
        BigDecimal read = Numbers.read(edit.value().textValue().strip());
        if (read == null) {
            throw Refusal.invalidField(
                    edit.path(), "intake.edit.notANumber", edit.value().textValue());
        }
        return DecimalNode.valueOf(read);
    }

    /**
     * @param object what the field was set in; null when an item of a list was
     */
    static void follow(ObjectNode root, @Nullable ObjectNode object, Pointer pointer) {
        String field = pointer.last();
        if (object != null && object.has("targetNumberText")) {
            scores(object, field);
        } else if (object != null && object.has("dateText")) {
            dates(object, field);
        } else if (object != null && field.equals("text") && object.has("unit") && object.size() == 2) {
            object.putNull("unit");
        }
        releaseInherited(root, pointer.steps());
    }

    private static void scores(ObjectNode criterion, String field) {
        boolean printed = Numbers.read(criterion.path("targetText").textValue()) != null
                || criterion.path("targetText").isNull();
        PRINTED.forEach((number, text) -> {
            if (field.equals(number)) {
                JsonNode value = criterion.get(number);
                criterion.put(text, value.isNumber() ? Numbers.printed(value.decimalValue()) : null);
            } else if (field.equals(text)) {
                set(criterion, number, Numbers.read(criterion.path(text).textValue()));
            }
        });
        if (field.equals("targetText")) {
            BigDecimal read = Numbers.read(criterion.path("targetText").textValue());
            set(criterion, "targetNumber", read);
            criterion.put(
                    "targetNumberText",
                    read == null ? null : criterion.path("targetText").textValue());
        } else if (field.startsWith("targetNumber") && printed) {
            criterion.put("targetText", criterion.path("targetNumberText").textValue());
        }
    }

    private static void set(ObjectNode criterion, String field, @Nullable BigDecimal number) {
        if (number == null) {
            criterion.putNull(field);
        } else {
            criterion.set(field, DecimalNode.valueOf(number));
        }
    }

    private static void dates(ObjectNode document, String field) {
        if (field.equals("dateText")) {
            LocalDate date = DocumentIdentity.date(document.path("dateText").textValue());
            document.put("date", date == null ? null : date.toString());
        } else if (field.equals("date") && document.path("date").isTextual()) {
            String text = document.path("date").textValue();
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                LocalDate date = dateOrNull(text);
                document.put("dateText", date == null ? text : WRITTEN.format(date));
            }
        }
    }

    private static @Nullable LocalDate dateOrNull(String text) {
        try {
            return LocalDate.parse(text);
        } catch (java.time.DateTimeException e) {
            return null;
        }
    }

    /** A field that somebody has written is no longer taken over from above. */
    private static void releaseInherited(ObjectNode root, List<String> steps) {
        int tasks = steps.indexOf("tasks");
        if (tasks < 0 || steps.size() < tasks + 3) {
            return;
        }
        JsonNode task = root.at("/" + String.join("/", steps.subList(0, tasks + 2)));
        String name = INHERITED.get(steps.get(tasks + 2));
        if (task.path("inherited") instanceof ArrayNode inherited && name != null) {
            for (int i = inherited.size() - 1; i >= 0; i--) {
                if (name.equals(inherited.get(i).textValue())) {
                    inherited.remove(i);
                }
            }
        }
    }
}
