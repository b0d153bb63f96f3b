package org.safeconduct.kernel;

import java.util.List;

/**
 * The one way to say no. A refusal is part of the business, not a fault: it names a message in the reader's language
 * and, for INVALID, the fields concerned. It never carries a value the reader may not see.
 */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** NOT_FOUND 404, NOT_ALLOWED 403, CONFLICT 409, INVALID 422, BUSY 503. */
    public enum Kind {
        NOT_FOUND,
        NOT_ALLOWED,
        CONFLICT,
        INVALID,
        BUSY
    }

    /**
     * One thing wrong with one field.
     *
     * @param field path of the field as submitted, such as {@code members[1].birthDate}
     */
    public record FieldError(String field, String messageKey, List<Object> arguments) {

        public FieldError {
            arguments = List.copyOf(arguments);
        }

        public static FieldError of(String field, String messageKey, Object... arguments) {
            return new FieldError(field, messageKey, List.of(arguments));
        }
    }

    private final Kind kind;
    private final String messageKey;
    private final transient List<Object> arguments;
    private final transient List<FieldError> fields;

    private Refusal(Kind kind, String messageKey, List<Object> arguments, List<FieldError> fields) {
        super(kind + " " + messageKey + said(fields), null, false, kind == Kind.BUSY);
        this.kind = kind;
        this.messageKey = messageKey;
        this.arguments = List.copyOf(arguments);
        this.fields = List.copyOf(fields);
    }

    /** Names of fields and messages for the log, never a value. */
    private static String said(List<FieldError> fields) {
        return fields.isEmpty()
                ? ""
                : fields.stream()
                        .map(f -> f.field() + ": " + f.messageKey())
                        .toList()
                        .toString();
    }

    /** Absent, or not for this reader: the two are the same. */
    public static Refusal notFound() {
        return new Refusal(Kind.NOT_FOUND, "refusal.not-found", List.of(), List.of());
    }

    /** The reader may know of the thing, but may not do this to it. */
    public static Refusal notAllowed(String messageKey, Object... arguments) {
        return new Refusal(Kind.NOT_ALLOWED, messageKey, List.of(arguments), List.of());
    }

    /** Somebody or something changed it meanwhile; the message names what. */
    public static Refusal conflict(String messageKey, Object... arguments) {
        return new Refusal(Kind.CONFLICT, messageKey, List.of(arguments), List.of());
    }

    public static Refusal invalid(List<FieldError> fields) {
        return new Refusal(Kind.INVALID, "refusal.invalid", List.of(), fields);
    }

    public static Refusal invalid(String field, String messageKey, Object... arguments) {
        return invalid(List.of(FieldError.of(field, messageKey, arguments)));
    }

    /** Too many at once; nothing was changed, the same act may be repeated. */
    public static Refusal busy() {
        return busy("refusal.busy");
    }

    /** This part of the system cannot do it now, for the reason told; nothing was changed. */
    public static Refusal busy(String messageKey) {
        return new Refusal(Kind.BUSY, messageKey, List.of(), List.of());
    }

    /** What can be put right beside what was typed; any other refusal goes its own way. */
    public List<FieldError> toCorrect() {
        if (kind != Kind.INVALID) {
            throw this;
        }
        return fields;
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

    public List<FieldError> fields() {
        return fields;
    }
}
