package vn.dondoc.process;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dondoc.shared.Refusal;

/** What somebody submitted with a user task: untyped, unchecked, converted here. */
final class Submission {

    private final Map<String, Object> values;

    Submission(Map<String, Object> values) {
        this.values = values;
    }

    @Nullable
    String text(String key) {
        Object value = values.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return value.toString();
        }
        throw Refusal.invalidField(key, "form.textExpected", key);
    }

    String requiredText(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            throw Refusal.invalidField(key, "form.missing", key);
        }
        return text.strip();
    }

    /** An ISO 8601 date; a date with time, as date pickers send it, counts with its day. */
    @Nullable
    LocalDate date(String key) {
        String text = text(key);
        if (text == null || text.isBlank()) {
            return null;
        }
        String trimmed = text.strip();
        try {
            return trimmed.length() > 10
                    ? OffsetDateTime.parse(trimmed)
                            .atZoneSameInstant(vn.dondoc.shared.ClockConfiguration.ZONE)
                            .toLocalDate()
                    : LocalDate.parse(trimmed);
        } catch (DateTimeParseException malformed) {
            throw Refusal.invalidField(key, "form.dateMalformed", trimmed);
        }
    }

    LocalDate requiredDate(String key) {
        LocalDate date = date(key);
        if (date == null) {
            throw Refusal.invalidField(key, "form.missing", key);
        }
        return date;
    }

    /** Ids, as a list or separated by commas. */
    List<String> listed(String key) {
        Object value = values.get(key);
        if (value instanceof Collection<?> many) {
            return many.stream().map(String::valueOf).toList();
        }
        String text = text(key);
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).toList();
    }

    /** {@code approve}, or the other word. */
    boolean approved(String otherWord) {
        String decision = requiredText("decision");
        if ("approve".equals(decision)) {
            return true;
        }
        if (otherWord.equals(decision)) {
            return false;
        }
        throw Refusal.invalidField("decision", "form.decisionUnknown", decision);
    }
}
