package vn.dondoc.intake;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.dondoc.schedule.ScheduleNote;

/** Findings and notes in the reader's language. */
public final class Sentences {

    private static final ResourceBundleMessageSource MESSAGES = messages();

    private static final Pattern LINE = Pattern.compile("L\\d{1,9}");

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
        if (argument instanceof String text && LINE.matcher(text).matches()) {
            return MESSAGES.getMessage("intake.source.line", new Object[] {text.substring(1)}, locale);
        }
        return argument;
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
