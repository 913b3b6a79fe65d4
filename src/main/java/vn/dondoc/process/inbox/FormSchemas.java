package vn.dondoc.process.inbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The forms as they are shipped. */
@Component
class FormSchemas {

    private static final String PREFIX = "UserTask_";

    private final ObjectMapper json;
    private final Map<String, JsonNode> read = new ConcurrentHashMap<>();

    FormSchemas(ObjectMapper json) {
        this.json = json;
    }

    /** The form's id: the task's name in lower camel case. */
    static String formOf(String taskKey) {
        String name = taskKey.startsWith(PREFIX) ? taskKey.substring(PREFIX.length()) : taskKey;
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    JsonNode schema(String taskKey) {
        return read.computeIfAbsent(formOf(taskKey), this::read);
    }

    private JsonNode read(String form) {
        String file = form.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".form";
        try (InputStream content = new ClassPathResource(file).getInputStream()) {
            return json.readTree(content);
        } catch (IOException missing) {
            throw new IllegalStateException("No form " + file, missing);
        }
    }
}
