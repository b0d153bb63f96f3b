package org.safeconduct.web.once;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.web.Reader;
import org.safeconduct.web.refusal.Unreadable;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/**
 * One write a program or a form asks for.
 *
 * @param request hash of method, address and content
 */
record Write(ActorId actor, String key, String request) {

    static final String HEADER = "Idempotency-Key";
    private static final String FIELD = "_once";
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{8,64}");
    private static final Set<String> METHODS = Set.of("POST", "PUT", "PATCH", "DELETE");

    static boolean isOne(HttpServletRequest request) {
        return METHODS.contains(request.getMethod()) && request.getRequestURI().startsWith("/api/");
    }

    /** Refuses a request without a key, or with one that is none. */
    static Write of(HttpServletRequest request, String hash) {
        Actor actor = Reader.of(request)
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("nobody signed in"));
        return new Write(actor.id(), key(request), hash);
    }

    /** A form that carries a key; what a page sends by itself while somebody types is none. */
    static Optional<Write> ofForm(HttpServletRequest request) throws IOException {
        Optional<String> key = request.getHeader("HX-Request") == null ? keyOf(request) : Optional.empty();
        Optional<Actor> actor = Reader.of(request);
        return key.isEmpty() || actor.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Write(actor.get().id(), Fingerprint.of(request, key.get()), Fingerprint.ofForm(request)));
    }

    /** The key among the fields of a form, if it is one. */
    static Optional<String> keyOf(HttpServletRequest request) {
        boolean form =
                request.getMethod().equals("POST") && !request.getRequestURI().startsWith("/api/");
        return Optional.ofNullable(form ? request.getParameter(FIELD) : null)
                .filter(key -> SHAPE.matcher(key).matches());
    }

    private static String key(HttpServletRequest request) {
        String key = request.getHeader(HEADER);
        if (key == null || !SHAPE.matcher(key).matches()) {
            throw new Unreadable(HttpStatus.BAD_REQUEST, "refusal.key.missing");
        }
        return key;
    }
}
