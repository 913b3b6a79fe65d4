package vn.dondoc.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dondoc.organization.UnitMatch.How;
import vn.dondoc.shared.UnitId;

public class UnitDirectoryTest {

    private final UnitDirectory directory = Fixtures.directory();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng HCTC-QTTV                                | hctc   | ALIAS",
                "phòng hctc - qttv                              | hctc   | ALIAS",
                "Phòng Hành chính tổ chức – Quản trị tài vụ;    | hctc   | NAME",
                "PHÒNG  NỘI CHÍNH -  PHÁP CHẾ.                  | ncpc   | NAME",
                "phòng Nội chính-Pháp chế                       | ncpc   | NAME",
                "- Phòng Tổng hợp                               | th     | NAME",
                "Phòng Văn hoá,Xã hội - Ngoại vụ                | vxnv   | NAME",
                "Các phòng, ban, đơn vị thuộc Văn phòng         | vp-all | NAME",
            })
    void aNameIsFoundHoweverItIsWritten(String text, String unit, How how) {
        UnitMatch match = directory.match(text, Fixtures.SUMMER_2024);
        assertThat(match.unit()).isEqualTo(new UnitId(unit));
        assertThat(match.how()).isEqualTo(how);
        assertThat(match.suggestions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Phòng Nội chính -             | ncpc",
                "Phong Tong hop                | th",
                "Phòng Hành chính - Quản trị   | hctc",
                "Trung tâm Công báo Tin hoc    | cbth",
                "Phòng Nội chinh - Pháp chê    | ncpc",
            })
    void whatIsOnlySimilarIsSuggestedAndNotTaken(String text, String first) {
        UnitMatch match = directory.match(text, Fixtures.SUMMER_2024);
        assertThat(match.how()).isEqualTo(How.NONE);
        assertThat(match.unit()).isNull();
        assertThat(match.suggestions()).first().extracting(UnitView::id).isEqualTo(new UnitId(first));
    }

    @ParameterizedTest
    @CsvSource({"Hội Nông dân", "''", "-", "UBND các huyện"})
    void whatResemblesNothingHasNoSuggestion(String text) {
        assertThat(directory.match(text, Fixtures.SUMMER_2024)).isEqualTo(new UnitMatch(null, How.NONE, List.of()));
    }

    @Test
    void lettersWrittenWithCombiningMarksAreTheSameLetters() {
        String decomposed = Normalizer.normalize("Phòng Nội chính - Pháp chế", Normalizer.Form.NFD);
        assertThat(directory.match(decomposed, Fixtures.SUMMER_2024).how()).isEqualTo(How.NAME);
    }

    @Test
    void aDissolvedUnitIsFormerAndItsSuccessorIsSuggested() {
        UnitMatch match = directory.match("Phòng Kinh tế ngành", Fixtures.SUMMER_2024);
        assertThat(match.how()).isEqualTo(How.FORMER);
        assertThat(match.unit()).isNull();
        assertThat(match.suggestions()).extracting(UnitView::id).containsExactly(new UnitId("th"));
    }

    @Test
    void aUnitIsStillFoundOnItsLastDay() {
        assertThat(directory
                        .match("Phòng Kinh tế ngành", LocalDate.of(2023, 12, 31))
                        .how())
                .isEqualTo(How.NAME);
    }

    @Test
    void successorsAreFollowedToTheUnitsThatExist() {
        UnitDirectory chain = new UnitDirectory(
                List.of(
                        Fixtures.closed("a", "Phòng A", LocalDate.of(2021, 1, 1)),
                        Fixtures.closed("b", "Phòng B", LocalDate.of(2022, 1, 1)),
                        Fixtures.room("c", "Phòng C"),
                        Fixtures.room("d", "Phòng D")),
                Map.of(
                        new UnitId("a"), Set.of(new UnitId("b")),
                        new UnitId("b"), Set.of(new UnitId("c"), new UnitId("d"), new UnitId("a"))));
        assertThat(chain.successorsOf(new UnitId("a"), Fixtures.SUMMER_2024))
                .extracting(UnitView::id)
                .containsExactlyInAnyOrder(new UnitId("c"), new UnitId("d"));
    }

    @Test
    void aNameThatTwoUnitsBearIsNotDecidedButBothAreSuggested() {
        UnitDirectory twins =
                new UnitDirectory(List.of(Fixtures.room("a", "Văn phòng"), Fixtures.room("b", "Văn phòng")), Map.of());
        UnitMatch match = twins.match("Văn phòng", Fixtures.SUMMER_2024);
        assertThat(match.how()).isEqualTo(How.NONE);
        assertThat(match.suggestions()).hasSize(2);
    }
}
