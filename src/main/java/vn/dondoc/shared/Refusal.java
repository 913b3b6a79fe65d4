package vn.dondoc.shared;

import java.util.List;

/**
 * A use case says no. Carries the key of a sentence in {@code messages*.properties} that says what to do, its
 * arguments, and the fields at fault. Nothing has been changed when it is thrown.
 */
public final class Refusal extends RuntimeException {

    /** Why, as far as the caller's next step depends on it; the HTTP status follows from it. */
    public enum Kind {
        /** The input is at fault (422). */
        INVALID,
        /** Not for this actor (403). */
        FORBIDDEN,
        /** No such thing, or not visible to this actor (404). */
        NOT_FOUND,
        /** Somebody was faster, or the state has moved on (409). */
        CONFLICT,
        /** More than is taken in (413). */
        TOO_LARGE,
        /** A kind of file that cannot be read (415). */
        UNSUPPORTED
    }

    /** A field at fault: its key, and the sentence's key with arguments. */
    public record FieldFault(String field, String messageKey, List<Object> arguments) {
        public FieldFault(String field, String messageKey, Object... arguments) {
            this(field, messageKey, List.of(arguments));
        }
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final transient List<FieldFault> faults;

    private Refusal(Kind kind, String messageKey, List<Object> arguments, List<FieldFault> faults) {
        super(kind + " " + messageKey + " " + arguments, null, false, false);
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = arguments;
        this.faults = faults;
    }

    public static Refusal invalid(String messageKey, Object... arguments) {
        return new Refusal(Kind.INVALID, messageKey, List.of(arguments), List.of());
    }

    /** Refuses the input with one sentence at one field. */
    public static Refusal invalidField(String field, String messageKey, Object... arguments) {
        return new Refusal(
                Kind.INVALID,
                messageKey,
                List.of(arguments),
                List.of(new FieldFault(field, messageKey, List.of(arguments))));
    }

    public static Refusal invalidFields(List<FieldFault> faults) {
        FieldFault first = faults.get(0);
        return new Refusal(Kind.INVALID, first.messageKey(), first.arguments(), List.copyOf(faults));
    }

    public static Refusal forbidden(String messageKey, Object... arguments) {
        return new Refusal(Kind.FORBIDDEN, messageKey, List.of(arguments), List.of());
    }

    public static Refusal notFound(String messageKey, Object... arguments) {
        return new Refusal(Kind.NOT_FOUND, messageKey, List.of(arguments), List.of());
    }

    public static Refusal conflict(String messageKey, Object... arguments) {
        return new Refusal(Kind.CONFLICT, messageKey, List.of(arguments), List.of());
    }

    public static Refusal tooLarge(String messageKey, Object... arguments) {
        return new Refusal(Kind.TOO_LARGE, messageKey, List.of(arguments), List.of());
    }

    public static Refusal unsupported(String messageKey, Object... arguments) {
        return new Refusal(Kind.UNSUPPORTED, messageKey, List.of(arguments), List.of());
    }

    public Kind kind() {
        return kind;
    }

    public String messageKey() {
        return messageKey;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public List<FieldFault> faults() {
        return faults;
    }
}
