package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A plan without tables: who it is, and what stands under its headings. */
public class ProseTest {

    private final Preview preview = Fixtures.preview(Documents.plan(""));

    @Test
    void theHeadTellsTheIdentity() {
        Preview.Document document = preview.document();

        assertThat(document.type()).isEqualTo("Kế hoạch");
        assertThat(document.number()).isEqualTo("21");
        assertThat(document.symbol()).isEqualTo("KH-VP");
        assertThat(document.place()).isEqualTo("Bắc Kạn");
        assertThat(document.date()).isEqualTo(LocalDate.of(2024, 3, 18));
        assertThat(document.issuer()).isEqualTo("Văn phòng UBND tỉnh");
        assertThat(document.resultYear()).isEqualTo(2023);
        assertThat(document.planYear()).isEqualTo(2024);
        assertThat(document.parent()).isEqualTo("55/KH-UBND");
        assertThat(document.legalBases())
                .containsExactly(
                        new Preview.LegalBasis("Kế hoạch", "55/KH-UBND", LocalDate.of(2024, 3, 4), "UBND tỉnh"));
    }

    @Test
    void theFootTellsWhoGetsItWhoKeepsItAndWhoSignsForWhom() {
        Preview.Document document = preview.document();

        assertThat(document.recipients()).containsExactly(new Preview.Recipient("Sở Nội vụ", "để theo dõi"));
        assertThat(document.archive()).isEqualTo("Lưu: VT, Tú");
        assertThat(document.signer()).isEqualTo("Lê Văn Tám");
        assertThat(document.signerPosition()).isEqualTo("PHÓ CHÁNH VĂN PHÒNG");
        assertThat(document.signingAuthority()).isEqualTo("KT. CHÁNH VĂN PHÒNG");
    }

    @Test
    void theDutiesTellWhoFollowsUpAndWhoReportsToWhom() {
        assertThat(preview.document().monitoringUnit()).isEqualTo(new Preview.UnitName("Phòng Tổng hợp", "th"));
        assertThat(preview.document().regimes()).singleElement().satisfies(regime -> {
            assertThat(regime.unit()).isEqualTo("Phòng Tổng hợp");
            assertThat(regime.frequencies()).containsExactly("QUARTER");
            assertThat(regime.addressees()).containsExactly("Lãnh đạo Văn phòng");
        });
    }

    @Test
    void headingsBecomeCriteriaWithTheirScoresAndWork() {
        assertThat(preview.appendices()).singleElement().satisfies(appendix -> {
            assertThat(appendix.criteria()).hasSize(2);
            Preview.Criterion first = appendix.criteria().get(0);
            assertThat(first.title()).isEqualTo("Cung cấp thông tin");
            assertThat(first.maxScore()).isEqualByComparingTo("2");
            assertThat(first.achieved()).isEqualByComparingTo("1.6");
            assertThat(first.deductions())
                    .containsExactly(new Preview.Deduction("Tin bài đăng còn chậm", new BigDecimal("0.4")));
            assertThat(first.tasks()).singleElement().satisfies(task -> {
                assertThat(task.text()).isEqualTo("Giao mỗi phòng viết tin trong ngày.");
                assertThat(task.lead()).containsExactly(new Preview.UnitName("Phòng Tổng hợp", "th"));
                assertThat(task.timeText()).isEqualTo("Thường xuyên");
            });
        });
    }

    @Test
    void linesBrokenByAMarginAreJoined() {
        StringBuilder broken = new StringBuilder();
        for (String line : Documents.plan("").split("\n")) {
            int column = 0;
            for (String word : line.split(" ")) {
                if (column > 0 && column + word.length() > 75) {
                    broken.append("\n\n");
                    column = 0;
                }
                broken.append(column == 0 ? "" : " ").append(word);
                column += word.length() + 1;
            }
            broken.append("\n\n");
        }

        Preview again = Fixtures.preview(broken.toString());

        assertThat(again.document()).isEqualTo(preview.document());
        assertThat(Fixtures.allTasks(again).map(Preview.Task::text))
                .containsExactlyElementsOf(
                        Fixtures.allTasks(preview).map(Preview.Task::text).toList());
    }
}
