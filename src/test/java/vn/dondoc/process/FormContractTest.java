package vn.dondoc.process;

import static vn.dondoc.process.Contract.holds;
import static vn.dondoc.process.Contract.reports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Tasklist can show every form, and every form asks for what its task takes. */
public class FormContractTest {

    private static final Set<String> VERDICT = Set.of("decision", "comment");

    /** The variables that completing a task takes, evidence aside, which has a door of its own. */
    private static final Map<String, Set<String>> VARIABLES = Map.ofEntries(
            Map.entry("UserTask_ReviewPlan", VERDICT),
            Map.entry("UserTask_RevisePlan", Set.of("comment")),
            Map.entry("UserTask_IssuePlan", Set.of("number", "date")),
            Map.entry("UserTask_AppointOfficer", Set.of("officer")),
            Map.entry("UserTask_CarryOut", Set.of("result", "completedOn")),
            Map.entry("UserTask_ConfirmResult", VERDICT),
            Map.entry("UserTask_AcceptResult", VERDICT),
            Map.entry("UserTask_HandleOverdueAssignment", Set.of("action", "officer", "newDue", "comment")),
            Map.entry("UserTask_AnswerDifficulty", Set.of("answer")),
            Map.entry("UserTask_DecideExtension", Set.of("decision", "newDue", "comment")),
            Map.entry("UserTask_GiveInput", Set.of("text")),
            Map.entry("UserTask_SmallTask", Set.of("comment")));

    @Test
    void everyFormIsMadeForTheEngineInUse() {
        holds(FormRules::areMadeForTheEngineInUse);
        reports(FormRules::areMadeForTheEngineInUse, "\"schemaVersion\": 16", "\"schemaVersion\": 19");
        reports(FormRules::areMadeForTheEngineInUse, "Camunda Platform", "Camunda Cloud");
    }

    @Test
    void everyFormUsesComponentsThatTasklistKnows() {
        holds(FormRules::useOnlyComponentsThatTasklistKnows);
        reports(FormRules::useOnlyComponentsThatTasklistKnows, "\"textarea\"", "\"filepicker\"");
    }

    @Test
    void everyListSubmitsItsFoldedRows() {
        holds(FormRules::submitFoldedRowsToo);
        reports(FormRules::submitFoldedRowsToo, "\"disableCollapse\": true", "\"disableCollapse\": false");
    }

    @Test
    void contextIsPlainTextThatHidesWhileEmpty() {
        holds(FormRules::showContextOnlyWhenThereIsAny);
        reports(FormRules::showContextOnlyWhenThereIsAny, "\"textfield\"", "\"text\"");
        reports(FormRules::showContextOnlyWhenThereIsAny, "\"hide\"", "\"show\"");
        reports(FormRules::showContextOnlyWhenThereIsAny, "\"key\": \"workText\"", "\"key\": \"secret\"");
    }

    @Test
    void choicesStandAtTheTopOfTheirForm() {
        holds(FormRules::offerChoicesAtTheTop);
        reports(
                FormRules::offerChoicesAtTheTop,
                "\"components\": []",
                "\"components\": [{\"type\": \"select\", \"id\": \"Field_a\", \"valuesKey\": \"choices\"}]");
    }

    @Test
    void everyFormSpeaksVietnamese() {
        holds(FormRules::speakVietnamese);
        reports(FormRules::speakVietnamese, "Ý kiến", "Comment");
        reports(
                FormRules::speakVietnamese,
                "\"label\": \"Ý kiến\"",
                "\"label\": \"Ý kiến\", \"values\": [{\"label\": \"Yes\", \"value\": \"yes\"}]");
    }

    @Test
    void everyFormFitsItsRows() {
        holds(FormRules::fitTheirRows);
        reports(FormRules::fitTheirRows, "Row_2", "Row_1");
        reports(FormRules::fitTheirRows, "Field_comment", "Field_workText");
    }

    @Test
    void everyFormAsksWhatItsTaskTakes() {
        Function<ModelSet, List<String>> rule = set -> FormRules.askWhatTheTaskTakes(set, VARIABLES);
        holds(rule);
        reports(rule, "\"key\": \"comment\"", "\"key\": \"remark\"");
        reports(rule, "\"disabled\": true", "\"disabled\": false");
        reports(rule, "camunda:formRef=\"smallTask\"", "camunda:formRef=\"other\"");
    }
}
