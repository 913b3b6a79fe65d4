package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
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

    @Test
    void thePlansWhoseAppendicesAreAbsentGiveTheirIdentityAndSaySo() {
        Preview office =
                Fixtures.examination(Fixtures.seed("000_b6812abb23b648c6.txt")).preview();
        Preview commune =
                Fixtures.examination(Fixtures.seed("002_55546bf019e13e9d.txt")).preview();

        assertThat(office.document().signer()).isEqualTo("Vũ Đức Chính");
        assertThat(office.document().archive()).isEqualTo("Lưu: VT, Vân, Hà");
        assertThat(office.document().monitoringUnit()).extracting("unit").isEqualTo("hctc");
        assertThat(office.document().subject()).startsWith("Khắc phục").endsWith("năm 2024");
        assertThat(office.findings()).extracting(Finding::code).contains(FindingCode.APPENDIX_ABSENT);
        assertThat(commune.document().place()).isEqualTo("Cẩm Giàng");
        assertThat(commune.document().date()).isEqualTo("2024-03-29");
        assertThat(commune.document().issuer()).isEqualTo("UBND xã Cẩm Giàng");
        assertThat(commune.document().signingAuthority()).isEqualTo("TM. ỦY BAN NHÂN DÂN");
        assertThat(commune.document().signerPosition()).isEqualTo("CHỦ TỊCH");
        assertThat(commune.document().legalBases())
                .extracting(Preview.LegalBasis::issuer)
                .containsExactly("Ủy ban nhân dân huyện Bạch Thông");
        assertThat(commune.document().regimes()).singleElement().satisfies(regime -> {
            assertThat(regime.frequencies()).containsExactly("MONTH", "QUARTER");
            assertThat(regime.addressees()).containsExactly("Ban Chỉ đạo", "UBND xã");
        });
    }

    @Test
    void thePlanInProseGivesItsScoresShortfallsAndWork() {
        Preview preview =
                Fixtures.examination(Fixtures.seed("003_6afe21a7aaf89bcc.txt")).preview();
        Preview.Appendix appendix = preview.appendices().get(0);

        assertThat(preview.scoreTables()).singleElement().satisfies(table -> {
            assertThat(table.rows()).hasSize(8);
            assertThat(table.total())
                    .extracting("max", "score", "lost")
                    .containsExactly(new BigDecimal("100"), new BigDecimal("88.09"), new BigDecimal("11.91"));
        });
        assertThat(appendix.criteria())
                .extracting(Preview.Criterion::ordinal)
                .containsExactly("1.2.1", "1.2.2", "1.2.3", "1.2.4", "1.2.5", "1.2.6", "1.2.7", "2.2");
        assertThat(appendix.criteria())
                .extracting(criterion -> String.valueOf(criterion.unexplained()))
                .containsExactly("0.01", "0.00", "0.23", "0.00", "0.15", "0.00", "0.00", "null");
        assertThat(appendix.criteria())
                .extracting(criterion -> criterion.deductions().size())
                .containsExactly(6, 1, 2, 3, 1, 3, 1, 0);
        assertThat(Fixtures.allTasks(preview)).hasSize(8).allSatisfy(task -> {
            assertThat(task.timeText()).isEqualTo("Thường xuyên");
            assertThat(task.lead()).isNotEmpty();
        });
        assertThat(preview.document().legalBases())
                .extracting(Preview.LegalBasis::number)
                .containsExactly("93/QĐ-UBND", "94/QĐ-UBND", "385/UBND-NC");
        assertThat(preview.document().planYear()).isEqualTo(2024);
    }
}
