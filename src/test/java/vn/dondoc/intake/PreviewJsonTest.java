package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.editing.Json;

/** The preview's JSON has the names of the API. */
public class PreviewJsonTest {

    private final JsonNode json = Json.MAPPER.valueToTree(
            Fixtures.examination(Fixtures.resource("/demo/sample-plan.txt")).preview());

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    @Test
    void theTreeHasTheNamesOfTheContract() {
        JsonNode criterion = json.at("/appendices/1/criteria/0");

        assertThat(names(json)).containsExactly("id", "document", "scoreTables", "appendices", "findings");
        assertThat(names(json.get("document")))
                .contains(
                        "type",
                        "number",
                        "symbol",
                        "place",
                        "dateText",
                        "date",
                        "subject",
                        "issuer",
                        "resultYear",
                        "planYear")
                .contains("legalBases", "recipients", "signer", "signerPosition", "parent", "duties", "regimes");
        assertThat(names(json.at("/appendices/1")))
                .containsExactly(
                        "number",
                        "title",
                        "index",
                        "kind",
                        "scoreYear",
                        "targetYear",
                        "headers",
                        "sections",
                        "criteria");
        assertThat(names(criterion))
                .contains("section", "ordinal", "code", "title", "survey", "role", "maxScore", "achieved")
                .contains("targetNumber", "targetText", "deductions", "unexplained", "tasks", "maxScoreText");
        assertThat(names(criterion.at("/tasks/0")))
                .contains("text", "lead", "implementing", "coordinating", "responsibleLeader", "timeText", "schedule")
                .contains("deliverable", "note", "inherited", "source");
        assertThat(names(criterion.at("/tasks/0/schedule")))
                .containsExactly("kind", "start", "due", "recurrence", "understood", "note");
        assertThat(names(json.at("/findings/0")))
                .containsExactly("id", "code", "severity", "path", "where", "message", "proposal");
        assertThat(names(json.at("/findings/0/where")))
                .containsExactly("appendix", "criterion", "task", "field", "source");
    }

    @Test
    void scoresAreNumbersWithTheirPrintedFormBesideThem() {
        JsonNode criterion = json.at("/appendices/1/criteria/0");

        assertThat(criterion.get("maxScore").isNumber()).isTrue();
        assertThat(criterion.get("maxScore").decimalValue().scale()).isEqualTo(4);
        assertThat(criterion.get("maxScoreText").textValue()).isEqualTo("0,5000");
        assertThat(criterion.at("/tasks/0/schedule/due/0").textValue()).isEqualTo("2024-06-12");
    }

    @Test
    void everyPathOfAFindingPointsIntoTheTree() {
        assertThat(json.get("findings")).allSatisfy(finding -> assertThat(
                        json.at(finding.get("path").textValue()).isMissingNode())
                .as(finding.toString())
                .isFalse());
    }
}
