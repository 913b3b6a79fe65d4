package vn.dondoc.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What every form keeps to, so that Tasklist shows it and submits nothing unasked; rules answer with findings. */
final class FormRules {

    /** The component types of form-js 1.8.7, which is built into Tasklist 7.24. */
    private static final Set<String> KNOWN = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "default",
            "dynamiclist",
            "expression",
            "group",
            "html",
            "iframe",
            "image",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    /** What the server fills in when a form is opened. */
    private static final Set<String> CONTEXT = Set.of(
            "planSubject",
            "planNumber",
            "planIssuer",
            "planSummary",
            "workText",
            "criterionTitle",
            "targetText",
            "unitName",
            "officerName",
            "dueText",
            "deliverable",
            "noteText",
            "result",
            "completedOnText",
            "lateText",
            "returnComment",
            "requestText",
            "requestProposal",
            "requestBy",
            "requestedDueText",
            "reason");

    private static final int NEWEST_SCHEMA = 16;
    private static final int COLUMNS = 16;

    private FormRules() {}

    static List<String> areMadeForTheEngineInUse(ModelSet set) {
        return set.forms().values().stream()
                .filter(form -> !form.path("executionPlatform").asText().equals("Camunda Platform")
                        || !form.path("executionPlatformVersion").asText().equals("7.24.0")
                        || form.path("schemaVersion").asInt(Integer.MAX_VALUE) > NEWEST_SCHEMA)
                .map(form -> name(form) + " is not made for Camunda Platform 7.24.0")
                .toList();
    }

    static List<String> useOnlyComponentsThatTasklistKnows(ModelSet set) {
        return each(set, component -> KNOWN.contains(component.path("type").asText()), "is unknown to Tasklist");
    }

    static List<String> submitFoldedRowsToo(ModelSet set) {
        return each(
                set,
                component -> !component.path("type").asText().equals("dynamiclist")
                        || component.path("disableCollapse").asBoolean(),
                "loses the rows that are folded away");
    }

    static List<String> showContextOnlyWhenThereIsAny(ModelSet set) {
        return each(
                set,
                component -> {
                    String key = component.path("key").asText();
                    String hidden = "=%s = null or %s = \"\"".formatted(key, key);
                    return !component.path("disabled").asBoolean()
                            || (CONTEXT.contains(key)
                                    && Set.of("textfield", "textarea")
                                            .contains(component.path("type").asText())
                                    && component
                                            .at("/conditional/hide")
                                            .asText()
                                            .equals(hidden));
                },
                "is not plain context that hides while empty");
    }

    static List<String> offerChoicesAtTheTop(ModelSet set) {
        return set.forms().values().stream()
                .flatMap(form -> ModelSet.components(form)
                        .filter(component -> component.has("components"))
                        .flatMap(ModelSet::components)
                        .filter(component -> component.has("valuesKey"))
                        .map(component -> name(form) + ": choices of " + name(component) + " are not found inside"))
                .toList();
    }

    static List<String> speakVietnamese(ModelSet set) {
        return each(
                set,
                component -> Stream.of("/label", "/dateLabel", "/description")
                                .map(component::at)
                                .filter(text -> !text.isMissingNode())
                                .allMatch(text -> ProcessRules.isVietnamese(text.asText()))
                        && component.findValuesAsText("label").stream().allMatch(ProcessRules::isVietnamese)
                        && (component.has("label") || component.has("dateLabel")),
                "has a text that is not Vietnamese");
    }

    static List<String> fitTheirRows(ModelSet set) {
        return set.forms().values().stream()
                .filter(form -> {
                    Set<String> ids = new HashSet<>();
                    Map<String, Integer> rows = new HashMap<>();
                    return !ModelSet.components(form)
                            .allMatch(component -> ids.add(component.path("id").asText())
                                    && component.path("id").asText().startsWith("Field_")
                                    && rows.merge(
                                                    component.at("/layout/row").asText(),
                                                    component
                                                            .at("/layout/columns")
                                                            .asInt(COLUMNS),
                                                    Integer::sum)
                                            <= COLUMNS);
                })
                .map(form -> name(form) + " has a row too wide or an id twice")
                .toList();
    }

    /** Each user task's form asks for exactly the variables that completing the task takes. */
    static List<String> askWhatTheTaskTakes(ModelSet set, Map<String, Set<String>> variables) {
        Map<String, JsonNode> forms =
                set.forms().values().stream().collect(Collectors.toMap(FormRules::name, Function.identity()));
        Set<String> unused = new TreeSet<>(forms.keySet());
        Stream<String> tasks = set.all(UserTask.class)
                .filter(task -> {
                    JsonNode form = forms.get(task.getCamundaFormRef());
                    unused.remove(task.getCamundaFormRef());
                    return form == null || !asked(form).equals(variables.get(task.getId()));
                })
                .map(task -> task.getId() + " takes " + variables.get(task.getId()) + ", its form asks otherwise");
        return Stream.concat(tasks.toList().stream(), unused.stream().map(form -> form + " belongs to no task"))
                .toList();
    }

    private static Set<String> asked(JsonNode form) {
        return ModelSet.components(form)
                .filter(component ->
                        component.has("key") && !component.path("disabled").asBoolean())
                .map(component -> component.path("key").asText())
                .collect(Collectors.toSet());
    }

    private static List<String> each(ModelSet set, Predicate<JsonNode> rule, String finding) {
        return set.forms().values().stream()
                .flatMap(form -> ModelSet.components(form)
                        .filter(component -> !rule.test(component))
                        .map(component -> name(form) + ": " + name(component) + " " + finding))
                .toList();
    }

    private static String name(JsonNode formOrComponent) {
        return formOrComponent.path("id").asText();
    }
}
