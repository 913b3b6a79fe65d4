package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One file for each doubt that only Word and Excel can give rise to. */
public class OfficeFindingsTest {

    private static final List<SampleTables.Block> PLAN = SampleTables.of(Documents.repair(
            Documents.GOOD,
            Documents.row("2", "TC 1.3. Kiểm tra", "1,00", "0,50", "Đủ", "Đi kiểm tra các đơn vị"),
            Documents.row("3", "TC 1.4. Tuyên truyền", "1,00", "0,50", "Đủ", "Viết tin, bài")));
    private static final String FIRST_TASK = "/appendices/0/criteria/0/tasks/0";

    static Stream<Arguments> doubts() {
        return Stream.of(
                word(FindingCode.HIDDEN_TEXT, FIRST_TASK, "T1R3", OfficeFindingsTest::hideText),
                word(FindingCode.HIDDEN_ROWS, "/appendices", "T1R4", document -> table(document)
                        .getRow(3)
                        .getCtRow()
                        .addNewTrPr()
                        .addNewHidden()),
                word(FindingCode.TRACKED_CHANGES, "/appendices", null, OfficeFindingsTest::insert),
                excel(FindingCode.HIDDEN_ROWS, "/appendices", "'PL1'!6:6", workbook -> sheet(workbook)
                        .getRow(5)
                        .setZeroHeight(true)),
                excel(FindingCode.HIDDEN_COLUMN, "/appendices", "'PL1'!E:E", workbook -> sheet(workbook)
                        .setColumnHidden(4, true)),
                excel(FindingCode.HIDDEN_SHEET, "/appendices", null, workbook -> {
                    workbook.createSheet("Nháp").createRow(0).createCell(0).setCellValue("Ghi nháp");
                    workbook.setSheetHidden(1, true);
                }),
                excel(FindingCode.CELL_WITHOUT_VALUE, FIRST_TASK, "'PL1'!D5", workbook -> sheet(workbook)
                        .getRow(4)
                        .getCell(3)
                        .setCellErrorValue(FormulaError.REF.getCode())));
    }

    private static Arguments word(
            FindingCode code, String path, @Nullable String source, Consumer<XWPFDocument> fault) {
        XWPFDocument document = WordFiles.plain(PLAN);
        fault.accept(document);
        return Arguments.of(code, path, source, WordFiles.bytes(document));
    }

    private static Arguments excel(FindingCode code, String path, @Nullable String source, Consumer<Workbook> fault) {
        Workbook workbook = Workbooks.bySheet(PLAN, false);
        fault.accept(workbook);
        return Arguments.of(code, path, source, Workbooks.bytes(workbook));
    }

    private static XWPFTable table(XWPFDocument document) {
        return document.getTables().get(0);
    }

    private static Sheet sheet(Workbook workbook) {
        return workbook.getSheetAt(0);
    }

    private static void hideText(XWPFDocument document) {
        var run = table(document).getRow(2).getCell(5).getParagraphArray(0).createRun();
        run.setText("chữ nháp");
        run.setVanish(true);
    }

    private static void insert(XWPFDocument document) {
        var paragraph =
                table(document).getRow(2).getCell(5).getParagraphArray(0).getCTP();
        var insertion = paragraph.addNewIns();
        insertion.setAuthor("A");
        insertion.addNewR().addNewT().setStringValue(" hằng tháng");
        var deletion = paragraph.addNewDel();
        deletion.setAuthor("A");
        deletion.addNewR().addNewDelText().setStringValue(" hằng năm");
    }

    @ParameterizedTest
    @MethodSource("doubts")
    void eachIsFoundAtItsPlace(FindingCode code, String path, @Nullable String source, byte[] file) {
        List<Finding> found = Fixtures.examination(file).preview().findings().stream()
                .filter(finding -> finding.code() == code)
                .toList();

        assertThat(found).hasSize(1);
        assertThat(found.get(0).path()).isEqualTo(path);
        assertThat(found.get(0).where().source()).isEqualTo(source);
        assertThat(found.get(0).message()).doesNotContain("{").endsWith(".");
    }
}
