package vn.dondoc.intake.reading;

import vn.dondoc.shared.Refusal;

/** How much one document may hold; far above any plan, and low enough that no file can stop the system. */
public final class Limits {

    /** Rows and paragraphs in one document. */
    public static final int ROWS = 50_000;
    /** Characters in one document. */
    public static final int CHARACTERS = 20_000_000;
    /** Characters in one cell, as many as Excel itself allows. */
    public static final int CELL = 32_767;
    /** Columns that may hold something in one table. */
    public static final int COLUMNS = 256;
    /** Cells in one document, empty ones included. */
    public static final int CELLS = 1_000_000;
    /** Files within an archive. */
    public static final int ENTRIES = 2_000;
    /** Bytes of one file within an archive, unpacked. */
    public static final long ENTRY_BYTES = 100L * 1024 * 1024;
    /** Bytes of everything that is read of an archive, unpacked. */
    public static final long ARCHIVE_BYTES = 200L * 1024 * 1024;
    /** A file within an archive may unpack to so many times its packed size, once it is larger than {@link #SMALL}. */
    public static final long RATIO = 150;

    public static final long SMALL = 4L * 1024 * 1024;
    /** Bytes between two tags; more can only be an attack, for a cell is far shorter. */
    public static final int TOKEN = 200_000;
    /** Tags within tags. */
    public static final int DEPTH = 256;

    private Limits() {}

    public static Refusal cellTooLong() {
        return Refusal.tooLarge("intake.file.longCell", Integer.toString(CELL));
    }

    public static Refusal tooManyColumns() {
        return Refusal.tooLarge("intake.file.manyColumns", Integer.toString(COLUMNS));
    }

    public static Refusal tooManyRows() {
        return Refusal.tooLarge("intake.file.tooManyRows", Integer.toString(ROWS));
    }

    public static Refusal bomb() {
        return Refusal.tooLarge("intake.file.bomb");
    }

    public static Refusal damaged() {
        return Refusal.invalidField("file", "intake.file.damaged");
    }
}
