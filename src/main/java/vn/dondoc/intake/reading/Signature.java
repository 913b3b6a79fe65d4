package vn.dondoc.intake.reading;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.dondoc.shared.Refusal;

/** The first bytes of formats that offices really send, each with its own advice. */
final class Signature {

    private static final Map<String, String> ADVICE = Map.of(
            "%PDF", "intake.file.pdf",
            "{\\rtf", "intake.file.rtf");

    private Signature() {}

    static void refuseForeign(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 8), StandardCharsets.ISO_8859_1);
        ADVICE.forEach((signature, messageKey) -> {
            if (start.startsWith(signature)) {
                throw Refusal.unsupported(messageKey);
            }
        });
    }
}
