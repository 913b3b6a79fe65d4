package vn.dondoc.intake.reading.office;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.reading.Limits;
import vn.dondoc.shared.Refusal;

/** A ZIP archive in memory; nothing is unpacked before it is asked for, and never more than the limits allow. */
final class Archive implements Closeable {

    private static final byte[] LISTED = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private long unpacked;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    static Archive open(byte[] content) {
        if (listed(content) > Limits.ENTRIES) {
            throw Limits.bomb();
        }
        try {
            return new Archive(ZipFile.builder()
                    .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                    .get());
        } catch (IOException | RuntimeException e) {
            throw Limits.damaged();
        }
    }

    /** How many files its directory lists, counted before anything is made of them. */
    private static int listed(byte[] content) {
        int listed = 0;
        for (int i = 0; i + LISTED.length <= content.length; i++) {
            if (content[i] == LISTED[0]
                    && content[i + 1] == LISTED[1]
                    && content[i + 2] == LISTED[2]
                    && content[i + 3] == LISTED[3]) {
                listed++;
            }
        }
        return listed;
    }

    /** The bytes of a file; null when there is none of that name. */
    @Nullable
    InputStream open(String name) {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw Refusal.unsupported("intake.file.locked");
        }
        if (entry.getMethod() != ZipEntry.DEFLATED && entry.getMethod() != ZipEntry.STORED) {
            throw Limits.damaged();
        }
        try {
            return new Bounded(zip.getInputStream(entry), entry.getCompressedSize(), this);
        } catch (IOException | RuntimeException e) {
            throw Limits.damaged();
        }
    }

    void count(int bytes) {
        unpacked += bytes;
        if (unpacked > Limits.ARCHIVE_BYTES) {
            throw Limits.bomb();
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
