package vn.dondoc.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.assignment.Progress;
import vn.dondoc.assignment.RequestKind;
import vn.dondoc.assignment.Stage;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.shared.PostKind;

/** No text outside the bundles, none missing in them. */
class WordsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>\"]*(?:\"[^\"]*\"[^>\"]*)*>");
    private static final Pattern WORDED =
            Pattern.compile("\\s(?:title|alt|placeholder|aria-label|data-ask|data-name)=\"([^\"]*)\"");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KEY = Pattern.compile("#\\{(page\\.[\\w.-]*\\w)|'(page\\.[\\w.-]*\\w)'");
    private static final Pattern TRACED =
            Pattern.compile("trace\\.add\\((?:[^;\"]|\"[A-Z_]+\" :)*?\"([A-Z_]+)\"(?: : \"([A-Z_]+)\")?");

    /** Text of a template outside its tags, and words in attributes that are read out. */
    static List<String> hardCoded(String template) {
        String bare = COMMENT.matcher(template).replaceAll("");
        List<String> found = new ArrayList<>();
        WORDED.matcher(bare).results().map(hit -> hit.group(1)).forEach(found::add);
        Stream.of(TAG.matcher(bare).replaceAll("\n").replaceAll("&\\w+;", " ").split("\n"))
                .forEach(found::add);
        return found.stream()
                .map(String::strip)
                .filter(text -> LETTER.matcher(text).find())
                .toList();
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Set<String> keys(Path bundle) {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(bundle)) {
            words.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new TreeSet<>(words.stringPropertyNames());
    }

    @Test
    void noTemplateSpeaksForItself() {
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(hardCoded(read(template))).as(template.toString()).isEmpty();
        }
    }

    @Test
    void theScanSeesWordsInTextAndInAttributes() {
        assertThat(hardCoded("<p th:text=\"#{x}\"></p><b>Lưu</b><a title=\"Xem\"></a><!-- không tính -->"))
                .containsExactlyInAnyOrder("Lưu", "Xem");
    }

    @Test
    void everyBundleHasTheSameKeysInBothLanguages() {
        List<Path> english = files(RESOURCES, "_en.properties");
        assertThat(english).isNotEmpty();
        for (Path bundle : english) {
            Path vietnamese = Path.of(bundle.toString().replace("_en.properties", ".properties"));
            assertThat(keys(bundle)).as(bundle.toString()).isEqualTo(keys(vietnamese));
        }
    }

    @Test
    void everyKeyThatATemplateNamesIsThere() {
        Set<String> known = keys(RESOURCES.resolve("messages-web.properties"));
        for (Path template : files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(KEY.matcher(read(template))
                            .results()
                            .map(hit -> hit.group(1) == null ? hit.group(2) : hit.group(1)))
                    .as(template.toString())
                    .allMatch(key -> known.contains(key) || known.stream().anyMatch(k -> k.startsWith(key + ".")));
        }
    }

    @Test
    void everyStateAndEventHasAWord() {
        Set<String> known = keys(RESOURCES.resolve("messages-web.properties"));
        for (Stage stage : Stage.values()) {
            assertThat(known).contains("page.stage." + stage);
        }
        for (PlanStatus status : PlanStatus.values()) {
            assertThat(known).contains("page.status." + status, "page.plan.next." + status);
        }
        for (PostKind kind : PostKind.values()) {
            assertThat(known).contains("page.post." + kind);
        }
        for (Progress progress : Progress.values()) {
            assertThat(known).contains("page.progress." + progress);
        }
        for (RequestKind kind : RequestKind.values()) {
            assertThat(known).contains("page.request." + kind);
        }
        assertThat(known).containsAll(traced("plan", "page.event.plan."));
        assertThat(known).containsAll(traced("assignment", "page.event.work."));
    }

    /** The kinds of history that a room writes, as keys. */
    private static Set<String> traced(String room, String prefix) {
        Set<String> kinds = new TreeSet<>();
        for (Path source : files(Path.of("src/main/java/vn/dondoc").resolve(room), ".java")) {
            TRACED.matcher(read(source)).results().forEach((MatchResult hit) -> {
                kinds.add(prefix + hit.group(1));
                if (hit.group(2) != null) {
                    kinds.add(prefix + hit.group(2));
                }
            });
        }
        assertThat(kinds).hasSizeGreaterThan(5);
        return kinds;
    }
}
