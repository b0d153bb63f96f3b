package org.safeconduct.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.kept.KeptForms;
import org.safeconduct.security.practice.PracticeSpace;
import org.safeconduct.security.strength.EnoughStrength.Asked;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;

/**
 * Leads somebody who is not, no longer or not strongly enough signed in to the sign-in page, and afterwards back to
 * where they were.
 */
final class SessionEnded implements AuthenticationEntryPoint, AuthenticationSuccessHandler {

    static final String SIGN_IN = "/sign-in";
    private static final String BACK = SessionEnded.class.getName();
    private static final String START = "/";
    private static final String KEPT = "/kept";

    private final KeptForms forms;
    private final PracticeSpace space;

    SessionEnded(KeptForms forms, PracticeSpace space) {
        this.forms = forms;
        this.space = space;
    }

    @Override
    public void commence(
            HttpServletRequest request, HttpServletResponse response, @Nullable AuthenticationException cause)
            throws IOException {
        if (request.getRequestURI().endsWith("/live")) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        forms.keep(request);
        String back = cameFrom(request);
        lead(SIGN_IN + (back.equals(START) ? "" : "?why=ended"), request, response);
    }

    /** For whoever is signed in and must prove more: keeps what they sent and asks them to sign in once more. */
    void askAgain(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException {
        forms.keep(asked.who().getPrincipal(), request);
        lead(SIGN_IN + "?why=again&strength=" + asked.need().level(), request, response);
    }

    private static void lead(String signIn, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String back = cameFrom(request);
        if (!back.equals(START)) {
            request.getSession().setAttribute(BACK, back);
        }
        if (htmx(request)) {
            response.setHeader("HX-Redirect", signIn);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(signIn);
        }
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException {
        ActorToken who = (ActorToken) known;
        Actor actor = who.getPrincipal();
        space.resume(who, request, response);
        HttpSession session = request.getSession();
        Object back = session.getAttribute(BACK);
        session.removeAttribute(BACK);
        boolean late = !forms.of(actor).isEmpty();
        response.sendRedirect(late ? KEPT : back == null ? START : back.toString());
    }

    /** The page the reader saw: an htmx request names it, any other is it. Never another site. */
    private static String cameFrom(HttpServletRequest request) {
        String path = htmx(request)
                ? Optional.ofNullable(request.getHeader("HX-Current-URL"))
                        .flatMap(SessionEnded::ownPath)
                        .orElse(START)
                : pathAndQuery(request);
        return path.startsWith("//") || path.startsWith("/sign-") ? START : path;
    }

    private static String pathAndQuery(HttpServletRequest request) {
        boolean plain = request.getQueryString() == null || !request.getMethod().equals("GET");
        return plain ? request.getRequestURI() : request.getRequestURI() + '?' + request.getQueryString();
    }

    private static Optional<String> ownPath(String url) {
        try {
            URI seen = URI.create(url);
            String path = seen.getRawPath();
            return Optional.ofNullable(path == null || path.isEmpty() ? null : path)
                    .map(own -> seen.getRawQuery() == null ? own : own + '?' + seen.getRawQuery());
        } catch (IllegalArgumentException nonsense) {
            return Optional.empty();
        }
    }

    private static boolean htmx(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null;
    }
}
