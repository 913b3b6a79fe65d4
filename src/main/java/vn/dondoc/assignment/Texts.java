package vn.dondoc.assignment;

import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Refusal;

/** What people write into an assignment: present where it must be, and not longer than a page. */
final class Texts {

    private static final int LONGEST = 10_000;

    private Texts() {}

    static String required(String field, @Nullable String text, String missingKey) {
        String checked = optional(field, text);
        if (checked == null) {
            throw Refusal.invalidField(field, missingKey);
        }
        return checked;
    }

    static @Nullable String optional(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw Refusal.invalidField(field, "assignment.text.tooLong", LONGEST);
        }
        return text.strip();
    }
}
