package org.safeconduct.web.refusal;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;
import org.springframework.http.HttpStatus;

/**
 * Why there is no answer, in the terms a reader is told.
 *
 * @param kind last part of the problem's type and of its title's key
 * @param reference of the line in our log, for a mistake of ours
 */
record Trouble(
        HttpStatus status,
        String kind,
        String messageKey,
        List<Object> arguments,
        List<FieldError> fields,
        @Nullable String reference) {

    static Trouble of(Refusal refusal) {
        return new Trouble(
                status(refusal.kind()),
                refusal.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                refusal.messageKey(),
                refusal.arguments(),
                refusal.fields(),
                null);
    }

    static Trouble malformed(HttpStatus status, String messageKey, Object... arguments) {
        return new Trouble(status, "malformed", messageKey, List.of(arguments), List.of(), null);
    }

    static Trouble malformedAt(String field, String messageKey) {
        List<FieldError> fields = List.of(FieldError.of(field, messageKey));
        return new Trouble(HttpStatus.BAD_REQUEST, "malformed", "refusal.malformed", List.of(), fields, null);
    }

    static Trouble invalid(List<FieldError> fields) {
        return of(Refusal.invalid(fields));
    }

    static Trouble signIn() {
        return new Trouble(HttpStatus.UNAUTHORIZED, "sign-in", "refusal.sign-in", List.of(), List.of(), null);
    }

    /** Signed in, but not as this act needs it. */
    static Trouble strongerSignIn() {
        return new Trouble(
                HttpStatus.UNAUTHORIZED, "stronger-sign-in", "refusal.stronger-sign-in", List.of(), List.of(), null);
    }

    static Trouble forged() {
        return new Trouble(HttpStatus.FORBIDDEN, "not-allowed", "refusal.forged", List.of(), List.of(), null);
    }

    /** A disk is full, ours or the database's; nothing was kept of the act. */
    static Trouble full() {
        return new Trouble(HttpStatus.INSUFFICIENT_STORAGE, "full", "refusal.full", List.of(), List.of(), null);
    }

    /** The database does not answer; nothing was changed. */
    static Trouble away() {
        return new Trouble(HttpStatus.SERVICE_UNAVAILABLE, "away", "refusal.away", List.of(), List.of(), null);
    }

    static Trouble fault(String reference) {
        return new Trouble(HttpStatus.INTERNAL_SERVER_ERROR, "fault", "refusal.fault", List.of(), List.of(), reference);
    }

    boolean busy() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case INVALID -> HttpStatus.UNPROCESSABLE_ENTITY;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
