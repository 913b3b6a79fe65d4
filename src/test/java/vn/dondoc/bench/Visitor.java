package vn.dondoc.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dondoc.access.Browser;

/** One person with a session: looks at the start page and the plan, asks for tasks and completes one, again and again. */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final List<String> LOGINS = List.of(
            "hctc-head",
            "ncpc-head",
            "th-head",
            "vxnv-head",
            "cbth-head",
            "nk-head",
            "hctc-officer",
            "ncpc-officer",
            "th-officer",
            "vxnv-officer",
            "cbth-officer",
            "nk-officer",
            "leader");

    private final Browser browser;
    private final String login;
    private final String plan;
    private final Times times;
    private final Random random;

    Visitor(int number, int port, String plan, Times times) {
        this.browser = new Browser(port);
        this.login = LOGINS.get(number % LOGINS.size());
        this.plan = plan;
        this.times = times;
        this.random = new Random(number);
    }

    void visit(int rounds) {
        times.time("log in", 302, () -> browser.login(login, "dondoc"));
        for (int round = 0; round < rounds; round++) {
            times.time("start page", 200, () -> browser.get("/"));
            String page = times.time("plan page", 200, () -> browser.get("/ke-hoach/" + plan))
                    .body();
            String tasks = times.time(
                            "task list by the API", 200, () -> browser.get("/api/v1/tasks?size=50&plan=" + plan))
                    .body();
            completeOne(page, tasks);
        }
    }

    private void completeOne(String page, String tasks) {
        JsonNode items = read(tasks).path("items");
        Matcher token = TOKEN.matcher(page);
        if (items.isEmpty() || !token.find()) {
            return;
        }
        JsonNode task = items.get(random.nextInt(items.size()));
        String body = write(Map.of("variables", form(task.path("key").asText())));
        String path = "/api/v1/tasks/" + task.path("id").asText() + "/complete";
        times.time(
                "complete a task by the API",
                204,
                () -> browser.json("POST", path, body, "X-CSRF-TOKEN", token.group(1)));
    }

    private Map<String, String> form(String key) {
        return switch (key) {
            case Side.APPOINT -> Map.of("officer", login.replace("-head", "-officer"));
            case Side.CARRY_OUT -> Map.of("result", "Đã hoàn thành", "completedOn", Ours.TODAY.toString());
            default -> Map.of("decision", "approve");
        };
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What all visitors saw. */
    static final class Times {
        private final Map<String, Samples> kinds = Collections.synchronizedMap(new LinkedHashMap<>());
        private final List<String> errors = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger conflicts = new AtomicInteger();

        HttpResponse<String> time(String kind, int expected, Supplier<HttpResponse<String>> request) {
            long start = System.nanoTime();
            HttpResponse<String> answer = request.get();
            kinds.computeIfAbsent(kind, key -> new Samples()).add(System.nanoTime() - start);
            if (answer.statusCode() == 409) {
                conflicts.incrementAndGet();
            } else if (answer.statusCode() != expected) {
                errors.add(kind + ": " + answer.statusCode() + " " + answer.body());
            }
            return answer;
        }

        int count() {
            return kinds.values().stream().mapToInt(Samples::count).sum();
        }

        Map<String, Samples> byKind() {
            return kinds;
        }

        List<String> errors() {
            return errors;
        }

        int conflicts() {
            return conflicts.get();
        }
    }
}
