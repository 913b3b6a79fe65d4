package vn.dondoc.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Models and forms that are deployed together, by file name without its ending. */
record ModelSet(Map<String, BpmnModelInstance> processes, Map<String, JsonNode> forms) {

    private static final Path CANARIES = Path.of("src/test/resources/canary");

    /** What the application ships. */
    static ModelSet shipped() {
        Map<String, BpmnModelInstance> processes = new TreeMap<>();
        files(Path.of("processes"), ".bpmn").forEach((name, text) -> processes.put(name, process(text)));
        Map<String, JsonNode> forms = new TreeMap<>();
        files(Path.of("forms"), ".form").forEach((name, text) -> forms.put(name, form(text)));
        return new ModelSet(processes, forms);
    }

    /** A small correct process with its form, in which one text is replaced by a wrong one. */
    static ModelSet canary(String right, String wrong) {
        String process = text(CANARIES.resolve("small-process.xml"));
        String form = text(CANARIES.resolve("small-task.json"));
        if (!process.contains(right) && !form.contains(right)) {
            throw new IllegalArgumentException("The canary does not contain " + right);
        }
        return new ModelSet(
                Map.of("small-process", process(process.replace(right, wrong))),
                Map.of("small-task", form(form.replace(right, wrong))));
    }

    /** All elements of a kind, over all processes. */
    <T extends ModelElementInstance> Stream<T> all(Class<T> kind) {
        return processes.values().stream().flatMap(model -> model.getModelElementsByType(kind).stream());
    }

    /** All XML elements over all processes, diagrams included. */
    Stream<DomElement> xml() {
        return processes.values().stream()
                .flatMap(model -> descendants(model.getDocument().getRootElement()));
    }

    /** The components of a form, those inside groups and lists included. */
    static Stream<JsonNode> components(JsonNode form) {
        return StreamSupport.stream(form.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component)));
    }

    /** {@code plan-lifecycle} becomes {@code planLifecycle}. */
    static String lowerCamel(String kebab) {
        StringBuilder camel = new StringBuilder();
        for (String word : kebab.split("-")) {
            camel.append(camel.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return camel.toString();
    }

    private static Stream<DomElement> descendants(DomElement element) {
        return Stream.concat(
                Stream.of(element), element.getChildElements().stream().flatMap(ModelSet::descendants));
    }

    private static Map<String, String> files(Path folder, String ending) {
        Map<String, String> texts = new TreeMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + ending)) {
            for (Path file : files) {
                String name = file.toFile().getName();
                texts.put(name.substring(0, name.length() - ending.length()), text(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    private static BpmnModelInstance process(String xml) {
        return Bpmn.readModelFromStream(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonNode form(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
