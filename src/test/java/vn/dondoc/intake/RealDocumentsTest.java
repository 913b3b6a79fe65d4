package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.catalogue.IndexKind;
import vn.dondoc.plan.GoalKind;

/** The real documents, where they are at hand; skipped elsewhere. */
public class RealDocumentsTest {

    private static final String APPENDICES = "004_f99d118aea3e97a4.txt";

    @Test
    void theFourAppendicesHaveEightyNineCriteriaAndSeventyNinePiecesOfWork() {
        Preview preview = Fixtures.examination(Fixtures.seed(APPENDICES)).preview();

        assertThat(preview.appendices())
                .extracting(appendix -> appendix.criteria().size())
                .containsExactly(15, 22, 38, 14);
        assertThat(preview.appendices()).extracting(Fixtures::tasks).containsExactly(16, 25, 28, 10);
        assertThat(preview.appendices())
                .extracting(Preview.Appendix::index)
                .containsExactly(IndexKind.PAR_INDEX, IndexKind.PAR_INDEX, IndexKind.SIPAS, IndexKind.PAPI);
        assertThat(preview.appendices())
                .extracting(Preview.Appendix::kind)
                .containsExactly(GoalKind.MAINTAIN, GoalKind.REPAIR, GoalKind.REPAIR, GoalKind.REPAIR);
        assertThat(Fixtures.allTasks(preview).filter(task -> task.inherited().contains("text")))
                .hasSize(4);
    }

    @Test
    void everyUnitAndEveryTimeOfTheAppendicesIsReadOrMarked() {
        Preview preview = Fixtures.examination(Fixtures.seed(APPENDICES)).preview();

        assertThat(Fixtures.allTasks(preview)).allSatisfy(task -> {
            assertThat(task.lead()).isNotEmpty();
            if (task.timeText() != null) {
                assertThat(task.schedule()).isNotNull().matches(Preview.When::understood);
            }
        });
        assertThat(Fixtures.counts(preview))
                .containsEntry(FindingCode.CELL_CUT_OFF, 1L)
                .containsEntry(FindingCode.TIME_MISSING, 4L)
                .containsEntry(FindingCode.TARGET_BELOW_SCORE, 4L)
                .containsEntry(FindingCode.DUPLICATE_ROW_MERGED, 1L)
                .containsEntry(FindingCode.STRAY_CELL, 1L)
                .doesNotContainKey(FindingCode.UNIT_UNKNOWN)
                .doesNotContainKey(FindingCode.LINE_LEFT_OUT)
                .doesNotContainKey(FindingCode.MEAN_DISAGREES);
    }

    @Test
    void takingAllProposalsLeavesNothingOpen() {
        Examination examination = Fixtures.examination(Fixtures.seed(APPENDICES));

        examination.change(List.of(), Confirmation.allProposals());

        assertThat(examination.preview().findings()).noneMatch(Finding::blocks);
        assertThat(examination.preview().appendices().get(3).criteria())
                .filteredOn(criterion -> criterion.targetNumber() != null && criterion.code() != null)
                .extracting(criterion -> criterion.code() + " " + criterion.targetNumber())
                .contains("1 6.39", "2 5.99", "3 5.34", "4 7.43", "8 3.88");
    }

    @Test
    void theHeadOfAPlanTellsWhoIssuesWhatAndOnWhichGrounds() {
        Preview.Document document = Fixtures.examination(Fixtures.seed("001_0da65bc27ebfdf6c.txt"))
                .preview()
                .document();

        assertThat(document.symbol()).isEqualTo("KH-STTTT");
        assertThat(document.place()).isEqualTo("Bắc Kạn");
        assertThat(document.issuer()).isEqualTo("Sở Thông tin và Truyền thông");
        assertThat(document.resultYear()).isEqualTo(2023);
        assertThat(document.planYear()).isEqualTo(2024);
        assertThat(document.parent()).isEqualTo("386/KH-UBND");
        assertThat(document.recipients()).contains(new Preview.Recipient("Sở Nội vụ", "theo dõi"));
        assertThat(document.duties()).extracting(Preview.Duty::unit).contains("Văn phòng Sở");
    }
}
