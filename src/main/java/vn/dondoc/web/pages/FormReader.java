package vn.dondoc.web.pages;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.process.inbox.TaskDetail;

/** Turns the schema of a task's form into the fields of our page; the same file that Tasklist shows. */
final class FormReader {

    /** The one condition that our forms put on inputs: hidden unless another field has this answer. */
    private static final Pattern ONLY_WHEN = Pattern.compile("=\\s*(\\w+)\\s*!=\\s*\"([^\"]*)\"");

    private final TaskDetail detail;
    private final Map<String, String> input;
    private final Map<String, JsonNode> byKey = new LinkedHashMap<>();

    private FormReader(TaskDetail detail, Map<String, String> input) {
        this.detail = detail;
        this.input = input;
        detail.schema()
                .path("components")
                .forEach(component -> byKey.put(component.path("key").asText(), component));
    }

    /** The fields, with what was typed before; read-only ones that show nothing are left out. */
    static List<FormField> fields(TaskDetail detail, Map<String, String> input) {
        FormReader reader = new FormReader(detail, input);
        List<FormField> fields = new ArrayList<>();
        for (JsonNode component : detail.schema().path("components")) {
            FormField field = reader.field(component);
            boolean empty =
                    field.readOnly() && (field.value() == null || field.value().isBlank());
            if (!empty && component.hasNonNull("key")) {
                fields.add(field);
            }
        }
        return fields;
    }

    /** What is to be submitted: the inputs that were filled in and matter for the answers given. */
    static Map<String, String> submission(List<FormField> fields, Map<String, String> input) {
        Map<String, String> values = new LinkedHashMap<>();
        for (FormField field : fields) {
            String value = input.get(field.key());
            if (!field.readOnly() && matters(field, input) && value != null && !value.isBlank()) {
                values.put(field.key(), value);
            }
        }
        return values;
    }

    /** The inputs that are obligatory for the answers given and were left empty. */
    static List<FormField> missing(List<FormField> fields, Map<String, String> input) {
        return fields.stream()
                .filter(field -> field.required() && !field.readOnly() && matters(field, input))
                .filter(field -> input.getOrDefault(field.key(), "").isBlank())
                .toList();
    }

    private static boolean matters(FormField field, Map<String, String> input) {
        return field.whenKey() == null
                || input.getOrDefault(field.whenKey(), "").equals(field.whenValue());
    }

    private FormField field(JsonNode component) {
        String key = component.path("key").asText();
        boolean readOnly = component.path("disabled").asBoolean();
        Matcher when =
                ONLY_WHEN.matcher(component.path("conditional").path("hide").asText());
        boolean conditional = !readOnly && when.matches();
        Object shown = detail.variables().get(key);
        String value = input.containsKey(key) ? input.get(key) : shown == null ? null : shown.toString();
        return new FormField(
                readOnly ? "read" : kind(component.path("type").asText()),
                key,
                component.hasNonNull("label")
                        ? component.path("label").asText()
                        : component.path("dateLabel").asText(),
                component.hasNonNull("description")
                        ? component.path("description").asText()
                        : null,
                component.path("validate").path("required").asBoolean(),
                options(component),
                readOnly && shown != null ? shown.toString() : value,
                component.path("layout").path("columns").asInt(16) == 8,
                conditional ? when.group(1) : null,
                conditional ? when.group(2) : null,
                conditional ? label(when.group(1), when.group(2)) : null);
    }

    private static String kind(String type) {
        return switch (type) {
            case "textarea" -> "area";
            case "datetime" -> "date";
            case "radio" -> "radio";
            case "select" -> "select";
            case "checkbox" -> "check";
            default -> "text";
        };
    }

    private List<FormField.Option> options(JsonNode component) {
        List<FormField.Option> options = new ArrayList<>();
        component
                .path("values")
                .forEach(option -> options.add(new FormField.Option(
                        option.path("value").asText(), option.path("label").asText())));
        if (component.hasNonNull("valuesKey")
                && detail.variables().get(component.path("valuesKey").asText()) instanceof List<?> choices) {
            for (Object choice : choices) {
                if (choice instanceof Map<?, ?> option) {
                    options.add(new FormField.Option(
                            String.valueOf(option.get("value")), String.valueOf(option.get("label"))));
                }
            }
        }
        return options;
    }

    private @Nullable String label(String key, String value) {
        JsonNode component = byKey.get(key);
        return component == null
                ? null
                : options(component).stream()
                        .filter(option -> option.value().equals(value))
                        .map(FormField.Option::label)
                        .findFirst()
                        .orElse(null);
    }
}
