package vn.dondoc.web.api;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Sentences in the language of the call; the locale resolver says which that is. */
@Component
class ApiSentences {

    private final MessageSource messages;

    ApiSentences(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, List<?> arguments) {
        return messages.getMessage(key, arguments.toArray(), key, LocaleContextHolder.getLocale());
    }

    String say(String key, Object... arguments) {
        return say(key, List.of(arguments));
    }
}
