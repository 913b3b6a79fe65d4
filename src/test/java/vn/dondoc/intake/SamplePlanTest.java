package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The demo's own plan has the shape, the size and the faults of a real one. */
public class SamplePlanTest {

    private final Examination examination = Fixtures.examination(Fixtures.resource("/demo/sample-plan.txt"));

    @Test
    void itHasEightyNineCriteriaAndSeventyNinePiecesOfWork() {
        Preview preview = examination.preview();

        assertThat(preview.appendices())
                .extracting(appendix -> appendix.criteria().size())
                .containsExactly(15, 22, 38, 14);
        assertThat(preview.appendices()).extracting(Fixtures::tasks).containsExactly(16, 25, 28, 10);
        assertThat(Fixtures.allTasks(preview).filter(task -> task.inherited().contains("text")))
                .hasSize(4);
    }

    @Test
    void itIsIdentifiedByTheLineUnderEachAppendix() {
        Preview.Document document = examination.preview().document();

        assertThat(document.number()).isNull();
        assertThat(document.symbol()).isEqualTo("KH-VP");
        assertThat(document.dateText()).isEqualTo("ngày tháng 6 năm 2024");
        assertThat(document.date()).isNull();
        assertThat(document.issuer()).isEqualTo("Văn phòng Ủy ban nhân dân tỉnh Bắc Kạn");
        assertThat(document.resultYear()).isEqualTo(2023);
        assertThat(document.planYear()).isEqualTo(2024);
    }

    @Test
    void takingAllProposalsMakesItAPlan() {
        examination.change(List.of(), Confirmation.allProposals());

        assertThat(examination.preview().findings()).noneMatch(Finding::blocks);
        assertThat(PlanDrafting.draft(examination.preview(), Fixtures.lookup(), new vn.dondoc.shared.UnitId("hctc"))
                        .appendices())
                .hasSize(4);
    }

    @Test
    void headersSectionsAndSurveyMarksAreNotContent() {
        List<Preview.Criterion> criteria =
                examination.preview().appendices().get(1).criteria();

        assertThat(criteria).filteredOn(Preview.Criterion::survey).hasSize(9);
        assertThat(criteria)
                .noneMatch(criterion -> String.valueOf(criterion.title()).contains("XHH"));
        assertThat(examination.preview().appendices().get(1).sections())
                .extracting(Preview.Section::numeral)
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII");
        assertThat(criteria.get(2).tasks().get(0).lead())
                .extracting(Preview.UnitName::unit)
                .containsExactly("th", "ncpc");
    }
}
