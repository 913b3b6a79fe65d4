package vn.dondoc.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plan's text cut into blocks, for writing the same plan as Word and Excel do. */
final class SampleTables {

    /** A line of text, or a table: then {@code rows} are its rows, all of the same width. */
    record Block(String line, List<List<String>> rows) {
        boolean isTable() {
            return !rows.isEmpty();
        }

        int width() {
            return rows.stream().mapToInt(List::size).max().orElse(0);
        }
    }

    private SampleTables() {}

    static List<Block> sample() {
        return of(new String(Fixtures.resource("/demo/sample-plan.txt"), StandardCharsets.UTF_8));
    }

    /** Cuts at blank lines and headings; rows are what has tabs, and lines between them. */
    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        for (String line : text.split("\r?\n")) {
            boolean tabular = line.contains("\t");
            boolean inside = tabular || (!rows.isEmpty() && !line.isBlank() && !line.startsWith("Phụ lục"));
            if (inside) {
                rows.add(Arrays.asList(line.split("\t", -1)));
            } else {
                close(blocks, rows);
                if (!line.isBlank()) {
                    blocks.add(new Block(line.strip(), List.of()));
                }
            }
        }
        close(blocks, rows);
        return blocks;
    }

    private static void close(List<Block> blocks, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        List<List<String>> even = new ArrayList<>();
        for (List<String> row : rows) {
            List<String> cells = new ArrayList<>(row);
            while (cells.size() < width) {
                cells.add("");
            }
            even.add(cells);
        }
        blocks.add(new Block("", even));
        rows.clear();
    }

    /** Tables that only a page break parted, as one. */
    static List<Block> joined(List<Block> blocks) {
        List<Block> joined = new ArrayList<>();
        for (Block block : blocks) {
            int last = joined.size() - 1;
            if (last >= 0 && block.isTable() && joined.get(last).isTable()) {
                List<List<String>> rows = new ArrayList<>(joined.get(last).rows());
                rows.addAll(block.rows());
                joined.set(last, new Block("", rows));
            } else {
                joined.add(block);
            }
        }
        return joined;
    }
}
