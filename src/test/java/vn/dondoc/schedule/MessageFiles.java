package vn.dondoc.schedule;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

final class MessageFiles {

    private MessageFiles() {}

    static Map<String, String> of(String resource) {
        Properties messages = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessageFiles.class.getResourceAsStream(resource)), StandardCharsets.UTF_8)) {
            messages.load(reader);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return messages.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, messages::getProperty));
    }
}
