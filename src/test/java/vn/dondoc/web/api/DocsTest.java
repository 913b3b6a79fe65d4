package vn.dondoc.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.WholeApplication;

/** The description of the interface, for everybody who can reach the application. */
@WholeApplication
class DocsTest {

    private static final Pattern REFERENCE = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Autowired
    Fixtures office;

    private JsonNode description() {
        return office.as(null).get("/api/docs.json").expect(200).body();
    }

    @Test
    void everyCallIsDescribedInVietnamese() {
        List<String> poor = new ArrayList<>();
        description().path("paths").properties().forEach(path -> path.getValue()
                .properties()
                .forEach(call -> {
                    String summary = call.getValue().path("summary").asText();
                    if (summary.isEmpty()
                            || summary.startsWith("api.")
                            || summary.chars().allMatch(letter -> letter < 128)) {
                        poor.add(call.getKey() + " " + path.getKey() + " " + summary);
                    }
                }));
        assertThat(poor).isEmpty();
        assertThat(description().path("paths")).hasSizeGreaterThan(20);
    }

    @Test
    void programsLearnHowToLogInAndWhatAFailureLooksLike() {
        JsonNode api = description();
        assertThat(api.at("/components/securitySchemes/basic/scheme").asText()).isEqualTo("basic");
        assertThat(api.at("/paths/~1api~1v1~1intake/post/responses").has("201")).isTrue();
        assertThat(api.at("/paths/~1api~1v1~1me/get/responses/default/content/application~1problem+json/schema")
                        .toString())
                .contains("detail");
        assertThat(api.at("/paths/~1api~1v1~1me/get/parameters").isMissingNode())
                .isTrue();
    }

    @Test
    void thePageFetchesNothingFromElsewhere() {
        String folder = "/api/swagger-ui/";
        assertThat(office.as(null)
                        .get("/api/docs")
                        .raw()
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith(folder + "index.html");
        String page =
                office.as(null).get(folder + "index.html").expect(200).raw().body();
        Matcher reference = REFERENCE.matcher(page);
        List<String> files = new ArrayList<>();
        while (reference.find()) {
            files.add(reference.group(1));
            assertThat(reference.group(1)).doesNotContain("//");
            office.as(null).get(folder + reference.group(1).replace("./", "")).expect(200);
        }
        assertThat(files).hasSizeGreaterThan(4);
        assertThat(office.as(null).get(folder + "swagger-initializer.js").raw().body())
                .doesNotContain("petstore")
                .contains("\"validatorUrl\" : \"\"");
    }
}
