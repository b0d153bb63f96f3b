package org.safeconduct.security.presence;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.safeconduct.security.register.Identity;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.session.Session;

/**
 * What a token of the identity provider says of whoever brought it. It stays on this side: a browser never sees it.
 *
 * @param session of the provider, empty where it names none
 * @param at when they came, by our clock
 * @param groups one more than anybody may have at most: enough to refuse too many
 * @param proof the token itself, to end the session there; empty for a program, and where it is too long for an address
 * @param program brought its token itself; nobody's browser holds a session
 */
public record Arrival(
        String issuer, String subject, List<String> groups, String session, Instant at, String proof, boolean program)
        implements Serializable {

    private static final long serialVersionUID = 1L;
    /** An address of four kilobytes is what Keycloak reads at most. */
    private static final int LONGEST_PROOF = 3000;

    private static final String HERE = Arrival.class.getName();
    private static final String LEFT = HERE + ".left";

    public Arrival {
        groups = groups.stream().limit(Groups.MOST + 1L).toList();
        proof = proof.length() > LONGEST_PROOF ? "" : proof;
    }

    /** Refuses a token without issuer and subject. */
    public static Arrival of(ClaimAccessor token, Instant at, String proof) {
        return new Arrival(said(token, "iss"), said(token, "sub"), groups(token), said(token, "sid"), at, proof, false);
    }

    /** Of a program, which was given its token at this moment. */
    public static Arrival ofProgram(ClaimAccessor token, Instant at) {
        return new Arrival(said(token, "iss"), said(token, "sub"), groups(token), said(token, "sid"), at, "", true);
    }

    private static String said(ClaimAccessor token, String claim) {
        Object value = token.getClaims().get(claim);
        return value == null ? "" : value.toString();
    }

    private static List<String> groups(ClaimAccessor token) {
        return token.getClaims().get("groups") instanceof Collection<?> groups
                ? groups.stream().map(String::valueOf).toList()
                : List.of();
    }

    Identity identity() {
        return new Identity(issuer, subject);
    }

    /** Who came in this session. */
    public static Optional<Arrival> in(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(HERE) instanceof Arrival arrival
                ? Optional.of(arrival)
                : Optional.empty();
    }

    static Optional<Arrival> in(Session session) {
        Object known = session.getAttribute(HERE);
        return known instanceof Arrival arrival ? Optional.of(arrival) : Optional.empty();
    }

    /** Remembers them for this session. */
    public void stays(HttpServletRequest request) {
        request.getSession().setAttribute(HERE, this);
    }

    /** Ends the session here. */
    static void ends(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** Ends the session; a new one knows only that the provider's is still to be ended. */
    public void leaves(HttpServletRequest request) {
        ends(request);
        request.getSession().setAttribute(LEFT, this);
    }

    /** Who has left this browser and is still signed in at the provider; says it once. */
    public static Optional<Arrival> left(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(LEFT) instanceof Arrival arrival)) {
            return Optional.empty();
        }
        session.removeAttribute(LEFT);
        return Optional.of(arrival);
    }
}
