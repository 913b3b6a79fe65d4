package vn.dondoc.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Writes Word documents the way offices do. */
final class WordFiles {

    private WordFiles() {}

    static byte[] bytes(XWPFDocument document) {
        try (document;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Each block as it is: paragraphs, and tables without any merge. */
    static XWPFDocument plain(List<SampleTables.Block> blocks) {
        XWPFDocument document = new XWPFDocument();
        for (SampleTables.Block block : blocks) {
            if (block.isTable()) {
                table(document, block);
            } else {
                paragraph(document, block.line());
            }
        }
        return document;
    }

    static void paragraph(XWPFDocument document, String text) {
        document.createParagraph().createRun().setText(text);
    }

    static XWPFTable table(XWPFDocument document, SampleTables.Block block) {
        return table(document, block.rows());
    }

    static XWPFTable table(XWPFDocument document, List<List<String>> rows) {
        int width = rows.get(0).size();
        XWPFTable table = document.createTable(rows.size(), width);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int i = 0; i < width; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(1200));
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < width; j++) {
                write(table.getRow(i).getCell(j), rows.get(i).get(j));
            }
        }
        return table;
    }

    static void write(XWPFTableCell cell, String text) {
        var run = cell.getParagraphArray(0).createRun();
        String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(lines[i]);
        }
    }

    /** Merges a cell with those to its right. */
    static void across(XWPFTable table, int row, int column, int span) {
        properties(table, row, column).addNewGridSpan().setVal(BigInteger.valueOf(span));
        for (int i = 1; i < span; i++) {
            table.getRow(row).removeCell(column + 1);
            table.getRow(row).getCtRow().sizeOfTcArray();
        }
    }

    /** Merges cells of one column, addressed by their place in each row. */
    static void down(XWPFTable table, int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            properties(table, row, column).addNewVMerge().setVal(row == from ? STMerge.RESTART : STMerge.CONTINUE);
        }
    }

    static CTTcPr properties(XWPFTable table, int row, int column) {
        var cell = table.getRow(row).getCell(column).getCTTc();
        return cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
    }
}
