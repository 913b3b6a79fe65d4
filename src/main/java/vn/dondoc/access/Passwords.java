package vn.dondoc.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Map;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.OfficerId;
import vn.dondoc.shared.Refusal;

/** Encodes, compares, judges and makes up passwords. */
@Component
class Passwords {

    private static final int SHORTEST = 8;
    /** In bytes; bcrypt looks at no more. */
    private static final int LONGEST = 72;
    /** Without letters and digits that look alike. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private final SecureRandom random = new SecureRandom();
    private final PasswordEncoder encoder =
            new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(10)));
    /** Nobody's password, to compare with where there is no account. */
    private final String nobodys = encode(oneTime());

    String encode(String password) {
        return encoder.encode(composed(password));
    }

    boolean matches(String password, String encoded) {
        return composed(password).getBytes(StandardCharsets.UTF_8).length <= LONGEST
                && encoder.matches(composed(password), encoded);
    }

    /** Takes the time of a comparison, so that the answer does not tell which accounts exist. */
    void pretend(String password) {
        encoder.matches(composed(password), nobodys);
    }

    /**
     * Judges a new password.
     *
     * @throws Refusal if it is too short, too long or the login name
     */
    void requireFit(OfficerId officer, String password) {
        String text = composed(password);
        if (text.length() < SHORTEST || text.isBlank()) {
            throw Refusal.invalidField("newPassword", "access.password.tooShort", SHORTEST);
        }
        if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
            throw Refusal.invalidField("newPassword", "access.password.tooLong", LONGEST);
        }
        if (text.equalsIgnoreCase(officer.value())) {
            throw Refusal.invalidField("newPassword", "access.password.isLogin");
        }
    }

    /** Twelve letters and digits in three groups, for the first login only. */
    String oneTime() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            if (i > 0 && i % 4 == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    /** The same letters whatever keyboard they were composed on. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
