package vn.dondoc.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form as the page draws it.
 *
 * @param kind {@code read}, {@code text}, {@code area}, {@code date}, {@code radio}, {@code select}, {@code check}
 * @param value what stands in it
 * @param half whether it shares its line with another
 * @param whenKey the field whose answer makes this one matter
 * @param whenValue that answer
 * @param whenLabel that answer in words
 */
public record FormField(
        String kind,
        String key,
        String label,
        @Nullable String description,
        boolean required,
        List<Option> options,
        @Nullable String value,
        boolean half,
        @Nullable String whenKey,
        @Nullable String whenValue,
        @Nullable String whenLabel) {

    /** An answer to choose. */
    public record Option(String value, String label) {}

    boolean readOnly() {
        return kind.equals("read");
    }
}
