package vn.dondoc.web.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.dondoc.shared.Refusal;

/** Words for what a use case refused, with dates as people write them. */
@Component
class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Object... arguments) {
        return of(key, List.of(arguments), UnaryOperator.identity());
    }

    String of(Refusal refusal) {
        return of(refusal.messageKey(), refusal.arguments(), UnaryOperator.identity());
    }

    /** The sentence for each field at fault; one without a field stands under the empty key. */
    Map<String, String> faults(Refusal refusal) {
        return faults(refusal, UnaryOperator.identity());
    }

    /**
     * The same for a form whose fields have labels.
     *
     * @param labels the label of a field where a sentence would name its key
     */
    Map<String, String> faults(Refusal refusal, UnaryOperator<String> labels) {
        Map<String, String> faults = new LinkedHashMap<>();
        refusal.faults().forEach(fault -> faults.put(fault.field(), of(fault.messageKey(), fault.arguments(), labels)));
        if (faults.isEmpty()) {
            faults.put("", of(refusal.messageKey(), refusal.arguments(), labels));
        }
        return faults;
    }

    private String of(String key, List<Object> arguments, UnaryOperator<String> labels) {
        Object[] worded = arguments.stream()
                .map(argument -> argument instanceof LocalDate day
                        ? DAY.format(day)
                        : argument instanceof String text ? labels.apply(text) : argument)
                .toArray();
        return messages.getMessage(key, worded, LocaleContextHolder.getLocale());
    }
}
