package vn.dondoc.access;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.OfficerId;

/**
 * Remembers a right name and password for 60 s, so that programs do not pay the password encoder on each call. Only a
 * hash is kept, keyed anew at each start. Measured by the machine's time, not the office's clock, which may be moved.
 */
class RememberedCredentials {

    private static final long NANOS_KEPT = Duration.ofSeconds(60).toNanos();
    private static final String HMAC = "HmacSHA256";

    private record Entry(String hash, int version, long since) {}

    private final Credentials credentials;
    private final LongSupplier nanos;
    private final SecretKeySpec key;
    private final ConcurrentMap<String, Entry> entries = new ConcurrentHashMap<>();
    private final Object[] turns =
            IntStream.range(0, 64).mapToObj(i -> new Object()).toArray();

    RememberedCredentials(Credentials credentials, LongSupplier nanos) {
        this.credentials = credentials;
        this.nanos = nanos;
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, HMAC);
    }

    Credentials.Outcome check(String login, String password) {
        String hash = hash(login, password);
        Entry known = remembered(login, hash);
        if (known != null) {
            return accepted(login, known);
        }
        // Of many calls that begin at once, the first pays and the others wait for it.
        synchronized (turns[Math.floorMod(login.hashCode(), turns.length)]) {
            known = remembered(login, hash);
            if (known != null) {
                return accepted(login, known);
            }
            Credentials.Outcome outcome = credentials.check(login, password);
            if (outcome instanceof Credentials.Outcome.Accepted accepted) {
                entries.put(login, new Entry(hash, accepted.version(), nanos.getAsLong()));
            }
            return outcome;
        }
    }

    private static Credentials.Outcome accepted(String login, Entry entry) {
        return new Credentials.Outcome.Accepted(new OfficerId(login), entry.version);
    }

    private @Nullable Entry remembered(String login, String hash) {
        Entry entry = entries.get(login);
        return entry != null
                        && nanos.getAsLong() - entry.since < NANOS_KEPT
                        && MessageDigest.isEqual(bytes(hash), bytes(entry.hash))
                ? entry
                : null;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String hash(String login, String password) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(key);
            mac.update(bytes(login));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(bytes(password)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
