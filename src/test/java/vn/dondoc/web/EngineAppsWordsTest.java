package vn.dondoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our words for Tasklist, Cockpit, Admin and Welcome, held against the English ones that are shipped with them. */
public class EngineAppsWordsTest {

    private static final String APPS = "META-INF/resources/webjars/camunda/app/";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}");
    private static final Pattern TAG = Pattern.compile("<(?:a|strong|br/?|/a|/strong)(?: [^>]*)?>");

    /** Says nothing about Vietnamese words: none of these is one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|is|are|of|and|please|not|has|have|been|for|with|could|this|that|you|your|was|will|successfully"
                    + "|task|process|instance|variable|filter|user|group|delete|create|failed|date)\\b");

    /** Figures and signs, formats, names and short forms that are the same in both languages. */
    private static final Set<String> SAME =
            Set.of("<", "<=", ">", ">=", "", "()", "CSV", "JSON", "Optimize", "YYYY-MM-DDTHH:mm:ss");

    /** The call to migrate, and the "s" of the plural. */
    private static final Set<String> EMPTIED = Set.of(
            "BANNER_CE_EOL_TEXT", "PLGN_BATCH_S", "PLGN_MIG_S", "PLGN_MOD_DIALOG_S", "PLGN_MOD_RESTART_DIALOG_S");

    private static final Set<String> REWRITTEN = Set.of("FIRST_LOGIN_INFO");

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void everyWordIsThereAndNoneBeside(String app) throws IOException {
        assertThat(labels(app, "vi").keySet()).isEqualTo(labels(app, "en").keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void whatIsFilledInStaysInPlace(String app) throws IOException {
        Map<String, String> ours = labels(app, "vi");
        labels(app, "en").forEach((key, english) -> {
            String vietnamese = Objects.requireNonNull(ours.get(key));
            assertThat(all(PLACEHOLDER, vietnamese))
                    .as(key)
                    .containsExactlyInAnyOrderElementsOf(all(PLACEHOLDER, english));
            if (!EMPTIED.contains(key) && !REWRITTEN.contains(key)) {
                assertThat(all(TAG, vietnamese)).as(key).containsExactlyInAnyOrderElementsOf(all(TAG, english));
                assertThat(vietnamese.isBlank()).as(key).isEqualTo(english.isBlank());
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void nothingIsLeftInEnglish(String app) throws IOException {
        Map<String, String> english = labels(app, "en");
        Set<String> left = new TreeSet<>();
        labels(app, "vi").forEach((key, vietnamese) -> {
            String words =
                    TAG.matcher(PLACEHOLDER.matcher(vietnamese).replaceAll("")).replaceAll("");
            boolean same = vietnamese.equals(english.get(key)) && !SAME.contains(words.strip());
            if (same || ENGLISH.matcher(words).find()) {
                left.add(key + " = " + vietnamese);
            }
        });
        assertThat(left).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin"})
    void datesAreWrittenAsInVietnam(String app) throws IOException {
        JsonNode dates = read(app, "vi").path("dateLocales");
        assertThat(fields(dates)).isEqualTo(fields(read(app, "en").path("dateLocales")));
        assertThat(dates.at("/longDateFormat/L").asText()).isEqualTo("DD/MM/YYYY");
        assertThat(dates.at("/week/dow").asInt()).as("first day of the week").isEqualTo(1);
        assertThat(dates.path("months")).hasSize(12);
        assertThat(dates.path("weekdays")).hasSize(7);
        assertThat(dates.path("weekdays").get(0).asText()).isEqualTo("Chủ nhật");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tasklist", "cockpit", "admin", "welcome"})
    void theFileBeginsWithItsText(String app) throws IOException {
        assertThat(text(APPS + app + "/locales/vi.json")).startsWith("{").endsWith("}\n");
    }

    @Test
    void everyMessageOfTheFormViewerHasOurWords() throws IOException {
        String ours = text(APPS + "tasklist/scripts/dondoc/texts.js");
        String viewer = text("META-INF/resources/webjars/camunda/lib/deps.js");
        List<String> messages = all(Pattern.compile("\\.push\\([\"`]((?:Field|Value|Please)[^\"`$]+)"), viewer);
        assertThat(messages).hasSizeGreaterThanOrEqualTo(9);
        assertThat(messages)
                .filteredOn(message -> !ours.contains(message.strip()))
                .isEmpty();
    }

    private static Map<String, String> labels(String app, String language) throws IOException {
        Map<String, String> labels = new TreeMap<>();
        read(app, language)
                .path("labels")
                .properties()
                .forEach(label -> labels.put(label.getKey(), label.getValue().asText()));
        assertThat(labels).hasSizeGreaterThan(100);
        return labels;
    }

    private static JsonNode read(String app, String language) throws IOException {
        return new ObjectMapper()
                .readTree(text(APPS + app + "/locales/" + language + ".json").replace("\uFEFF", ""));
    }

    private static Set<String> fields(JsonNode node) {
        Set<String> fields = new TreeSet<>();
        node.properties().forEach(each -> {
            fields.add(each.getKey());
            fields(each.getValue()).forEach(inner -> fields.add(each.getKey() + "." + inner));
        });
        return fields;
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(EngineAppsWordsTest::group)
                .sorted()
                .collect(Collectors.toList());
    }

    private static String group(MatchResult found) {
        return found.groupCount() == 0 ? found.group() : found.group(1);
    }

    private static String text(String resource) throws IOException {
        try (InputStream file = EngineAppsWordsTest.class.getClassLoader().getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
