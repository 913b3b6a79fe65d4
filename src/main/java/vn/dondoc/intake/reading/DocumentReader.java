package vn.dondoc.intake.reading;

/** Reads one format; which one is decided by content, never by a file's name. */
interface DocumentReader {

    boolean reads(byte[] content);

    SourceDocument read(byte[] content);
}
