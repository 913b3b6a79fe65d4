package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.schedule.ScheduleNote;

/** Findings and notes in the reader's language. */
public final class Sentences {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    /** The forms of a source, each with the key that puts it in words. */
    private static final Map<Pattern, String> PLACES = Map.of(
            Pattern.compile("L(\\d{1,9})"), "intake.source.line",
            Pattern.compile("P(\\d{1,9})"), "intake.source.paragraph",
            Pattern.compile("T(\\d{1,9})R(\\d{1,9})"), "intake.source.tableRow",
            Pattern.compile("'(.{1,255})'!(\\d{1,9}):\\d{1,9}"), "intake.source.sheetRow",
            Pattern.compile("'(.{1,255})'!([A-Z]{1,3}):[A-Z]{1,3}"), "intake.source.sheetColumn",
            Pattern.compile("'(.{1,255})'!([A-Z]{1,3}\\d{1,9})"), "intake.source.sheetCell");

    private final Locale locale;

    public Sentences(Locale locale) {
        this.locale = locale;
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasenames("messages-intake", "messages-schedule");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        source.setUseCodeAsDefaultMessage(true);
        source.setAlwaysUseMessageFormat(true);
        return source;
    }

    /** A sentence; arguments that are keys of this room are put in words first. */
    public String say(String key, List<?> arguments) {
        Object[] words = arguments.stream().map(this::inWords).toArray();
        return MESSAGES.getMessage(key, words, locale);
    }

    private Object inWords(Object argument) {
        if (argument instanceof String text && text.startsWith("intake.")) {
            return MESSAGES.getMessage(text, null, locale);
        }
        return argument instanceof String text ? place(text) : argument;
    }

    /** A source in words; any other text as it is. */
    private String place(String text) {
        for (Map.Entry<Pattern, String> place : PLACES.entrySet()) {
            Matcher matcher = place.getKey().matcher(text);
            if (matcher.matches()) {
                Object[] parts = new Object[matcher.groupCount()];
                for (int i = 0; i < parts.length; i++) {
                    parts[i] = matcher.group(i + 1);
                }
                return MESSAGES.getMessage(place.getValue(), parts, locale);
            }
        }
        return text;
    }

    /** A finding's sentence; one whose last argument is empty may have a wording of its own. */
    public String of(FindingCode code, List<String> arguments) {
        boolean blank =
                !arguments.isEmpty() && arguments.get(arguments.size() - 1).isEmpty();
        String special = code.messageKey() + ".blank";
        String text = blank ? say(special, arguments) : special;
        return text.equals(special) ? say(code.messageKey(), arguments) : text;
    }

    public String of(ScheduleNote note) {
        return say(note.messageKey(), note.arguments());
    }
}
