package org.safeconduct.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a form that came without its token: where the session has ended that is the reason, and the reader signs in
 * again; where the form was too large to be read, that is; otherwise it is refused.
 */
record TokenRefused(SessionEnded ended) implements AccessDeniedHandler {

    /** What Tomcat says of a form it did not read to its end; then no field arrives, the token neither. */
    private static final String UNREAD = "org.apache.catalina.parameter_parse_failed";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken;
        if (signedIn && request.getAttribute(UNREAD) != null) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (signedIn || request.getRequestURI().startsWith("/sign-")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            ended.commence(request, response, null);
        }
    }
}
