package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same plan from Word and from Excel is the same preview as from its text. */
public class SameInOfficeFilesTest {

    private static final List<SampleTables.Block> SAMPLE = SampleTables.sample();

    private static void same(byte[] file) {
        same(
                file,
                Fixtures.examination(Fixtures.resource("/demo/sample-plan.txt")).preview());
    }

    private static void same(byte[] file, Preview text) {
        Preview office = Fixtures.examination(file).preview();
        assertThat(lines(office)).isEqualTo(lines(text));
    }

    private static List<String> lines(Preview preview) {
        return preview.appendices().stream()
                .flatMap(
                        appendix -> appendix.criteria().stream().flatMap(criterion -> Shown.lines(appendix, criterion)))
                .toList();
    }

    @Test
    void aWordDocumentOfPlainTables() {
        same(WordFiles.bytes(WordFiles.plain(SAMPLE)));
    }

    @Test
    void aWordDocumentOfLongTables() {
        same(WordFiles.bytes(WordFiles.plain(SampleTables.joined(SAMPLE))));
    }

    @Test
    void aSheetForEachAppendix() {
        same(Workbooks.bytes(Workbooks.bySheet(SAMPLE, false)));
    }

    @Test
    void oneSheetForAll() {
        same(Workbooks.bytes(Workbooks.oneSheet(SAMPLE)));
    }

    @Test
    void numbersThatAreNumbers() {
        same(Workbooks.bytes(Workbooks.bySheet(SAMPLE, true)));
    }

    @Test
    void theRealAppendices() {
        byte[] seed = Fixtures.seed("004_f99d118aea3e97a4.txt");
        List<SampleTables.Block> blocks = SampleTables.of(new String(seed, StandardCharsets.UTF_8));
        Preview text = Fixtures.examination(seed).preview();

        same(WordFiles.bytes(WordFiles.plain(SampleTables.joined(blocks))), text);
        same(Workbooks.bytes(Workbooks.bySheet(blocks, true)), text);
    }
}
