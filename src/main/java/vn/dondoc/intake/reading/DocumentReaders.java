package vn.dondoc.intake.reading;

import java.util.List;
import vn.dondoc.shared.Refusal;

/** Finds the reader for a file and refuses what none can read, with a sentence that says what to do. */
public final class DocumentReaders {

    /** The largest file that is taken in, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    private static final List<DocumentReader> READERS = List.of(new OfficeReader(), new TextReader());

    private DocumentReaders() {}

    /** Refuses an empty file, one above {@link #LARGEST}, an unknown format and an unreadable encoding. */
    public static SourceDocument read(byte[] content) {
        if (content.length == 0) {
            throw Refusal.invalidField("file", "intake.file.empty");
        }
        if (content.length > LARGEST) {
            throw Refusal.tooLarge("intake.file.tooLarge", Integer.toString(LARGEST / 1024 / 1024));
        }
        Signature.refuseForeign(content);
        for (DocumentReader reader : READERS) {
            if (reader.reads(content)) {
                return reader.read(content);
            }
        }
        throw Refusal.unsupported("intake.file.binary");
    }
}
