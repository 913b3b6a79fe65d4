package vn.dondoc.organization;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import vn.dondoc.shared.Actor;
import vn.dondoc.shared.PostKind;
import vn.dondoc.shared.Refusal;

/** What an administrator typed, checked. */
final class AdminInput {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}+");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int LONGEST = 200;

    private AdminInput() {}

    static void requireAdministrator(Actor actor) {
        if (!actor.is(PostKind.ADMINISTRATOR)) {
            throw Refusal.forbidden("organization.onlyAdministrator");
        }
    }

    /** A code in small letters, digits and hyphens, as the engine's ids are restricted to. */
    static String code(String field, String text) {
        if (!CODE.matcher(text).matches()) {
            throw Refusal.invalidField(field, "organization.code.pattern", text);
        }
        return text;
    }

    /** A text of one line, composed and trimmed. */
    static String text(String field, String text) {
        String line = CONTROL.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (line.isEmpty()) {
            throw Refusal.invalidField(field, "organization.text.missing");
        }
        if (line.length() > LONGEST) {
            throw Refusal.invalidField(field, "organization.text.tooLong", LONGEST);
        }
        return line;
    }

    /** A day as sentences print it. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String email(String text) {
        String address = text("email", text);
        if (!EMAIL.matcher(address).matches()) {
            throw Refusal.invalidField("email", "organization.email.invalid", address);
        }
        return address;
    }
}
