package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.understanding.Column;
import vn.dondoc.shared.Refusal;

/** Columns by their meaning, however they are called, and those that have to be explained once. */
public class HeadersTest {

    private static final String STRANGE = Documents.repair(Documents.GOOD)
            .replace("Đơn vị chủ trì", "Ai lo việc này")
            .replace("Đơn vị phối hợp", "Cùng làm");

    private static Edit mapping(int header, String column) {
        return new Edit("/appendices/0/headers/" + header + "/column", TextNode.valueOf(column));
    }

    private static Preview.Task task(Preview preview) {
        return preview.appendices().get(0).criteria().get(0).tasks().get(0);
    }

    @Test
    void anUnknownColumnIsShownWithItsCells() {
        Preview preview = Fixtures.preview(STRANGE);

        assertThat(preview.appendices().get(0).headers().get(6)).isEqualTo(new Preview.Header("Ai lo việc này", null));
        assertThat(task(preview).lead()).isEmpty();
        assertThat(task(preview).unmapped()).containsEntry("Ai lo việc này", "Phòng Tổng hợp");
    }

    @Test
    void aMappingPutsTheCellsWhereTheyBelong() {
        Examination examination = Fixtures.examination(STRANGE.getBytes(StandardCharsets.UTF_8));

        examination.change(List.of(mapping(6, "LEAD")), Confirmation.none());

        assertThat(task(examination.preview()).lead()).containsExactly(new Preview.UnitName("Phòng Tổng hợp", "th"));
        assertThat(examination.preview().findings())
                .filteredOn(finding -> finding.code() == FindingCode.COLUMN_UNKNOWN)
                .extracting(Finding::path)
                .containsExactly("/appendices/0/headers/7");
    }

    @Test
    void aMappingToNothingThatExistsIsRefused() {
        Examination examination = Fixtures.examination(STRANGE.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> examination.change(List.of(mapping(6, "MÀU")), Confirmation.none()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void whatWasSaidOnceIsKnownTheNextTime() {
        Lookup lookup = Fixtures.lookup(Map.of("ai lo viec nay", Column.LEAD));

        Preview preview = Fixtures.examination(STRANGE.getBytes(StandardCharsets.UTF_8), lookup)
                .preview();

        assertThat(task(preview).lead()).containsExactly(new Preview.UnitName("Phòng Tổng hợp", "th"));
    }

    @Test
    void groupsNameTheColumnsBelowThem() {
        Preview preview = Fixtures.preview(Documents.REPAIR
                + "Số TT\tNội dung\tĐiểm\t\tGiải pháp\tĐơn vị\t\tThời gian\t\n"
                + "\t\tTối đa\tĐạt năm 2023\t\tChủ trì\tPhối hợp\tBắt đầu\tKết thúc\n"
                + "(1)\t(2)\t(3)\t(4)\t(5)\t(6)\t(7)\t(8)\t(9)\n"
                + "1\tTC 1.2. Báo cáo\t1,5\t1\tLập báo cáo\tPhòng Tổng hợp\tNhà khách\t01/7/2024\t30/9/2024\n");

        Preview.Criterion criterion = preview.appendices().get(0).criteria().get(0);
        assertThat(preview.appendices().get(0).criteria()).hasSize(1);
        assertThat(preview.appendices().get(0).scoreYear()).isEqualTo(2023);
        assertThat(criterion.maxScore()).isEqualByComparingTo("1.5");
        assertThat(criterion.achieved()).isEqualByComparingTo("1");
        assertThat(task(preview).coordinating())
                .extracting(Preview.UnitName::unit)
                .containsExactly("nk");
        assertThat(task(preview).timeText()).isEqualTo("Từ 01/7/2024 đến 30/9/2024");
        assertThat(task(preview).schedule()).isNotNull().matches(Preview.When::understood);
    }
}
