package vn.dondoc.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dondoc.intake.reading.DocumentReaders;
import vn.dondoc.shared.Refusal;

/** What can be read is read the same in every Unicode form; everything else is refused with a reason. */
public class FilesTest {

    private static final String TEXT = Documents.repair(Documents.GOOD);

    private static void refused(byte[] content, Refusal.Kind kind, String messageKey) {
        assertThatThrownBy(() -> DocumentReaders.read(content)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(kind);
            assertThat(refusal.messageKey()).isEqualTo(messageKey);
        });
    }

    @Test
    void everyUnicodeFormGivesTheSameRows() {
        var rows = DocumentReaders.read(TEXT.getBytes(StandardCharsets.UTF_8)).rows();

        assertThat(DocumentReaders.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_8))
                        .rows())
                .isEqualTo(rows);
        assertThat(DocumentReaders.read(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE))
                        .rows())
                .isEqualTo(rows);
        assertThat(DocumentReaders.read(TEXT.getBytes(StandardCharsets.UTF_16)).rows())
                .isEqualTo(rows);
        assertThat(DocumentReaders.read(java.text.Normalizer.normalize(TEXT, java.text.Normalizer.Form.NFD)
                                .replace("\n", "\r\n")
                                .getBytes(StandardCharsets.UTF_8))
                        .rows())
                .isEqualTo(rows);
    }

    @Test
    void anEmptyFileIsRefused() {
        refused(new byte[0], Refusal.Kind.INVALID, "intake.file.empty");
        refused(" \n\t\n".getBytes(StandardCharsets.UTF_8), Refusal.Kind.INVALID, "intake.file.empty");
    }

    @Test
    void aFileBeyondTheLimitIsTooLarge() {
        refused(new byte[DocumentReaders.LARGEST + 1], Refusal.Kind.TOO_LARGE, "intake.file.tooLarge");
    }

    @Test
    void binaryFilesAreUnsupportedEachWithItsAdvice() {
        refused(new byte[] {1, 2, 3, 0, 5}, Refusal.Kind.UNSUPPORTED, "intake.file.binary");
        refused("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), Refusal.Kind.UNSUPPORTED, "intake.file.pdf");
        refused(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                Refusal.Kind.UNSUPPORTED,
                "intake.file.oldOffice");
    }

    @Test
    void oldEncodingsAreRefusedRatherThanGuessed() {
        refused(TEXT.getBytes(Charset.forName("windows-1258")), Refusal.Kind.INVALID, "intake.file.encoding");
        refused(
                "KÕ ho¹ch c¶i c¸ch hµnh chÝnh n¨m 2024, nhiÖm vô vµ gi¶i ph¸p".getBytes(StandardCharsets.UTF_8),
                Refusal.Kind.INVALID,
                "intake.file.encoding");
        refused(
                "Keá hoaïch caûi caùch haønh chính, nhieäm vuï vaø giaûi phaùp".getBytes(StandardCharsets.UTF_8),
                Refusal.Kind.INVALID,
                "intake.file.encoding");
    }

    @Test
    void lettersThatWereLostBeforeAreRefused() {
        String twice = new String(TEXT.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
        refused(twice.getBytes(StandardCharsets.UTF_8), Refusal.Kind.INVALID, "intake.file.encoding");
        refused("K\uFFFD hoạch".getBytes(StandardCharsets.UTF_8), Refusal.Kind.INVALID, "intake.file.encoding");
    }

    @Test
    void whatNoTableHasIsRefusedInBoundedTime() {
        refused("a\t".repeat(1_000_000).getBytes(StandardCharsets.UTF_8), Refusal.Kind.INVALID, "intake.file.tooWide");
        refused(
                "a".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
                Refusal.Kind.INVALID,
                "intake.file.cellTooLong");
        refused(
                "a\n".repeat(60_000).getBytes(StandardCharsets.UTF_8),
                Refusal.Kind.TOO_LARGE,
                "intake.file.tooManyRows");
    }

    @Test
    void textWithoutDiacriticsIsText() {
        assertThat(DocumentReaders.read("Ke hoach\tnam\t2024".getBytes(StandardCharsets.US_ASCII))
                        .rows())
                .hasSize(1);
    }
}
