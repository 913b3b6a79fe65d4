package vn.dondoc.intake.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dondoc.intake.Preview;

/** The end of a document: to whom it goes, and who signs in which position. */
record DocumentFoot(
        List<Preview.Recipient> recipients,
        @Nullable String signer,
        @Nullable String signerPosition) {

    private static final Pattern START =
            Pattern.compile("nơi nhận\\s*:?.*", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PURPOSE = Pattern.compile("(.+?)\\s*\\(([^()]{2,40})\\)");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){1,4}");
    private static final Pattern BULLETS = Pattern.compile("^-\\s*|\\s+-\\s+(?=\\p{Lu})");

    static DocumentFoot of(List<String> lines) {
        List<Preview.Recipient> recipients = new ArrayList<>();
        List<String> position = new ArrayList<>();
        String signer = null;
        boolean started = false;
        for (String line : lines) {
            if (!started) {
                started = START.matcher(line).matches();
            } else if (line.startsWith("-")) {
                BULLETS.splitAsStream(line)
                        .filter(part -> !part.isBlank())
                        .forEach(part -> recipients.add(recipient(part)));
            } else if (line.length() < 80 && line.equals(line.toUpperCase(Locale.ROOT))) {
                position.add(line.replace('\n', ' '));
            } else if (!position.isEmpty() && NAME.matcher(line).matches()) {
                signer = line;
                break;
            }
        }
        return new DocumentFoot(recipients, signer, position.isEmpty() ? null : String.join(" ", position));
    }

    private static Preview.Recipient recipient(String part) {
        String text = part.strip().replaceAll("[;.,]+$", "").strip();
        Matcher purpose = PURPOSE.matcher(text);
        return purpose.matches()
                ? new Preview.Recipient(purpose.group(1), purpose.group(2))
                : new Preview.Recipient(text, null);
    }
}
