package vn.dondoc.intake.reading.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.shared.Refusal;

/** Tells the files of office programs apart by what is in them, and refuses those that are not read, each in its words. */
public final class OfficeFile {

    private OfficeFile() {}

    /** What is done with a package, by the kind of its main part. */
    public record Readers<T>(Function<OfficePackage, T> word, Function<OfficePackage, T> excel) {}

    public static boolean isArchive(byte[] content) {
        return starts(content, 'P', 'K', 3, 4) || starts(content, 'P', 'K', 5, 6);
    }

    /** The container of old Word and Excel files and of locked new ones. */
    public static boolean isCompound(byte[] content) {
        return starts(content, 0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Reads an archive with the reader of its kind; nothing that a damaged file makes go wrong gets out. */
    public static <T> T read(byte[] content, Readers<T> readers) {
        try (Archive archive = Archive.open(content)) {
            OfficePackage opened = OfficePackage.open(archive);
            if (opened == null) {
                throw Refusal.unsupported(isOpenDocument(archive) ? "intake.file.openDocument" : "intake.file.zipped");
            }
            String type = opened.type(opened.mainPart());
            if (type.contains("sheet.binary")) {
                throw Refusal.unsupported("intake.file.binarySheet");
            }
            if (type.contains("macroEnabled") || opened.hasType("vbaProject")) {
                throw Refusal.unsupported("intake.file.macros");
            }
            if (type.contains("wordprocessingml.document") || type.contains("wordprocessingml.template")) {
                return readers.word().apply(opened);
            }
            if (type.contains("spreadsheetml.sheet") || type.contains("spreadsheetml.template")) {
                return readers.excel().apply(opened);
            }
            throw Refusal.unsupported("intake.file.zipped");
        } catch (Refusal refusal) {
            throw refusal;
        } catch (IOException | RuntimeException e) {
            throw Limits.damaged();
        }
    }

    private static boolean isOpenDocument(Archive archive) throws IOException {
        try (InputStream in = archive.open("mimetype")) {
            return in != null
                    && new String(in.readNBytes(100), StandardCharsets.US_ASCII)
                            .startsWith("application/vnd.oasis.opendocument");
        }
    }

    /** Why a compound file is not read: locked with a password, old Word, old Excel, or something else. */
    public static Refusal refuseCompound(byte[] content) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            DirectoryNode root = files.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusal.unsupported("intake.file.locked");
            }
            if (root.hasEntryCaseInsensitive("WordDocument")) {
                return Refusal.unsupported("intake.file.oldWord");
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                return Refusal.unsupported("intake.file.oldExcel");
            }
            return Refusal.unsupported("intake.file.oldOffice");
        } catch (IOException | RuntimeException e) {
            return Refusal.unsupported("intake.file.oldOffice");
        }
    }

    private static boolean starts(byte[] content, int... mark) {
        if (content.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((content[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
