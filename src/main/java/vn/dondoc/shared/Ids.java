package vn.dondoc.shared;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.UUID;

/** New identifiers: UUID version 7 (RFC 9562), so that rows written together lie together. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A fresh identifier in canonical text form; its time is the machine's, never the office's clock. */
    public static String next() {
        byte[] bytes = new byte[16];
        RANDOM.nextBytes(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        long low = buffer.getLong(8);
        long high = (System.currentTimeMillis() << 16) | (buffer.getLong(0) & 0x0FFFL) | 0x7000L;
        return new UUID(high, (low & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L).toString();
    }
}
