package org.safeconduct.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Answers a form that came without its token: where the session has ended that is the reason, and the reader signs in
 * again; otherwise it is refused.
 */
record TokenRefused(SessionEnded ended) implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken;
        if (signedIn || request.getRequestURI().startsWith("/sign-")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            ended.commence(request, response, null);
        }
    }
}
