package vn.dondoc.intake.reading.office;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import vn.dondoc.intake.reading.Limits;

/** Unpacked bytes of one file in an archive, refused once they are more than any plan has. */
final class Bounded extends FilterInputStream {

    private final long packed;
    private final Archive archive;
    private long count;
    private int sinceTag;

    Bounded(InputStream in, long packed, Archive archive) {
        super(in);
        this.packed = Math.max(packed, 1);
        this.archive = archive;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count(read);
            for (int i = offset; i < offset + read; i++) {
                sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
                if (sinceTag > Limits.TOKEN) {
                    throw Limits.cellTooLong();
                }
            }
        }
        return read;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void count(int read) {
        count += read;
        archive.count(read);
        if (count > Limits.ENTRY_BYTES || (count > Limits.SMALL && count / packed > Limits.RATIO)) {
            throw Limits.bomb();
        }
    }
}
