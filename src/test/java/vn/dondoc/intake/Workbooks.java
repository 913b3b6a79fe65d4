package vn.dondoc.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes Excel workbooks the way offices do. */
final class Workbooks {

    private Workbooks() {}

    static byte[] bytes(Workbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One sheet for each appendix, cells as text. */
    static Workbook bySheet(List<SampleTables.Block> blocks, boolean numbers) {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = null;
        for (SampleTables.Block block : blocks) {
            if (sheet == null || block.line().startsWith("Phụ lục")) {
                sheet = workbook.createSheet("PL" + (workbook.getNumberOfSheets() + 1));
            }
            append(sheet, block, numbers);
        }
        return workbook;
    }

    static Workbook oneSheet(List<SampleTables.Block> blocks) {
        Workbook workbook = new XSSFWorkbook();
        Sheet sheet = workbook.createSheet("Kế hoạch");
        blocks.forEach(block -> append(sheet, block, false));
        return workbook;
    }

    private static void append(Sheet sheet, SampleTables.Block block, boolean numbers) {
        if (!block.isTable()) {
            row(sheet).createCell(0).setCellValue(block.line());
        }
        for (List<String> cells : block.rows()) {
            Row row = row(sheet);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    write(row.createCell(i), cells.get(i), numbers);
                }
            }
        }
    }

    private static Row row(Sheet sheet) {
        return sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
    }

    /** As a number with its own count of decimals, where it is one with a comma. */
    private static void write(Cell cell, String text, boolean numbers) {
        if (!numbers || !text.matches("\\d+,\\d+")) {
            cell.setCellValue(text);
            return;
        }
        Workbook workbook = cell.getSheet().getWorkbook();
        CellStyle style = workbook.createCellStyle();
        String decimals = "0".repeat(text.length() - text.indexOf(',') - 1);
        style.setDataFormat(workbook.createDataFormat().getFormat("0." + decimals));
        cell.setCellStyle(style);
        cell.setCellValue(Double.parseDouble(text.replace(',', '.')));
    }
}
