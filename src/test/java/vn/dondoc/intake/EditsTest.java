package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.editing.Json;
import vn.dondoc.schedule.ScheduleKind;
import vn.dondoc.shared.Refusal;

/** A reader's edits change the tree, and what follows from it, or are refused with a sentence. */
public class EditsTest {

    private static final String CRITERION = "/appendices/0/criteria/0";
    private static final String TASK = CRITERION + "/tasks/0";

    private final Examination examination = Fixtures.examination(Documents.repair(
                    Documents.GOOD,
                    Documents.row("2", "TC 1.4. Tin bài", "1,00", "0,50", "0,75", ""),
                    "\t\t\t\t\t\t\tThường xuyên\t\n")
            .getBytes(StandardCharsets.UTF_8));

    private Preview edited(String path, JsonNode value) {
        examination.change(List.of(new Edit(path, value)), Confirmation.none());
        return examination.preview();
    }

    private static Preview.Criterion criterion(Preview preview, int position) {
        return preview.appendices().get(0).criteria().get(position);
    }

    private void refused(String path, JsonNode value, String messageKey) {
        assertThatThrownBy(() -> edited(path, value))
                .isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo(messageKey));
    }

    @Test
    void aNewTimeTextIsReadAnew() {
        Preview preview = edited(TASK + "/timeText", TextNode.valueOf("Trước ngày 12/12/2024"));

        Preview.When when = criterion(preview, 0).tasks().get(0).schedule();
        assertThat(when).isNotNull().satisfies(schedule -> assertThat(schedule.kind())
                .isEqualTo(ScheduleKind.BY_DATE));
        assertThat(preview.findings()).extracting(Finding::code).contains(FindingCode.TIME_BEFORE_DATE);
    }

    @Test
    void aNewUnitNameIsMatchedAnew() {
        Preview preview = edited(TASK + "/lead/0/text", TextNode.valueOf("Phòng HCTC-QTTV"));

        assertThat(criterion(preview, 0).tasks().get(0).lead())
                .containsExactly(new Preview.UnitName("Phòng HCTC-QTTV", "hctc"));
    }

    @Test
    void aPickedUnitStaysAlthoughItsNameIsNotKnown() {
        edited(TASK + "/lead/0/text", TextNode.valueOf("Tổ tổng hợp số liệu"));
        Preview preview = edited(TASK + "/lead/0/unit", TextNode.valueOf("th"));

        assertThat(criterion(preview, 0).tasks().get(0).lead())
                .containsExactly(new Preview.UnitName("Tổ tổng hợp số liệu", "th"));
        assertThat(preview.findings()).extracting(Finding::code).doesNotContain(FindingCode.UNIT_UNKNOWN);
    }

    @Test
    void whatSomebodyWroteIsNoLongerInherited() {
        assertThat(criterion(examination.preview(), 1).tasks().get(0).inherited())
                .containsExactly("text");

        Preview preview = edited(
                CRITERION.replace("/0/criteria/0", "/0/criteria/1") + "/tasks/0/text", TextNode.valueOf("Viết tin"));

        assertThat(criterion(preview, 1).tasks().get(0).inherited()).isEmpty();
        assertThat(preview.findings()).extracting(Finding::code).doesNotContain(FindingCode.BLANK_INHERITED);
    }

    @Test
    void aNumberMayBeTypedAsItIsPrinted() {
        Preview.Criterion criterion = criterion(edited(CRITERION + "/targetNumber", TextNode.valueOf("0,80")), 0);

        assertThat(criterion.targetNumber()).isEqualTo(new BigDecimal("0.80"));
        assertThat(criterion.targetNumberText()).isEqualTo("0,80");
        assertThat(criterion.targetText()).isEqualTo("Đủ báo cáo");
    }

    @Test
    void workCanBeAddedAndTakenOut() {
        Preview added =
                edited(CRITERION + "/tasks/-", Json.MAPPER.createObjectNode().put("text", "Gửi báo cáo"));
        assertThat(criterion(added, 0).tasks()).hasSize(2);
        assertThat(added.findings()).extracting(Finding::code).contains(FindingCode.LEAD_MISSING);

        Preview removed = edited(CRITERION + "/tasks/1", NullNode.getInstance());
        assertThat(criterion(removed, 0).tasks()).hasSize(1);
    }

    @Test
    void whatWasSeenWhileReadingMovesWithItsRow() {
        Preview preview = edited(CRITERION, NullNode.getInstance());

        assertThat(preview.findings())
                .filteredOn(finding -> finding.code() == FindingCode.STRAY_CELL)
                .extracting(Finding::path)
                .containsExactly(CRITERION);
    }

    @Test
    void theSameEditTwiceGivesTheSameTree() {
        Preview once = edited("/document/subject", TextNode.valueOf("Kế hoạch"));

        assertThat(edited("/document/subject", TextNode.valueOf("Kế hoạch"))).isEqualTo(once);
        assertThat(Json.read(Json.write(once), Preview.class)).isEqualTo(once);
    }

    @Test
    void whatCannotBeIsRefused() {
        refused("/appendices/7/title", TextNode.valueOf("x"), "intake.edit.unknownPath");
        refused("/document/colour", TextNode.valueOf("x"), "intake.edit.unknownPath");
        refused("document", TextNode.valueOf("x"), "intake.edit.unknownPath");
        refused(TASK + "/schedule/kind", TextNode.valueOf("CONTINUOUS"), "intake.edit.fixed");
        refused("/findings/0", NullNode.getInstance(), "intake.edit.fixed");
    }

    @Test
    void valuesThatDoNotFitAreRefused() {
        refused(CRITERION + "/title", TextNode.valueOf("x".repeat(10_001)), "intake.edit.tooLong");
        refused(CRITERION + "/maxScore", TextNode.valueOf("nhiều"), "intake.edit.notANumber");
    }

    @Test
    void aDateThatCannotBeIsRefused() {
        refused("/document/date", TextNode.valueOf("2024-02-31"), "intake.edit.noSuchDate");
    }

    @Test
    void aValueOfAnotherTypeIsRefused() {
        refused(CRITERION + "/tasks", IntNode.valueOf(3), "intake.edit.wrongType");
    }

    @Test
    void anErrorWithoutAProposalCannotBeConfirmed() {
        Finding error = edited(TASK + "/lead/0", NullNode.getInstance()).findings().stream()
                .filter(finding -> finding.code() == FindingCode.LEAD_MISSING)
                .findFirst()
                .orElseThrow();

        assertThatThrownBy(() -> examination.change(List.of(), Confirmation.of(Set.of(error.id()))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aFindingKeptAsItIsDoesNotComeBack() {
        Examination slip = Fixtures.examination(
                Documents.with(4, "Phần đầu đạt điểm tối đa").getBytes(StandardCharsets.UTF_8));
        Finding found = slip.preview().findings().stream()
                .filter(finding -> finding.code() == FindingCode.LIKELY_SLIP)
                .findFirst()
                .orElseThrow();

        Examination.Step step = slip.change(List.of(), Confirmation.keep(Set.of(found.id())));

        slip.replay(step);
        assertThat(slip.preview().findings()).extracting(Finding::code).doesNotContain(FindingCode.LIKELY_SLIP);
        assertThat(criterion(slip.preview(), 0).targetText()).startsWith("Phần đầu");
    }
}
