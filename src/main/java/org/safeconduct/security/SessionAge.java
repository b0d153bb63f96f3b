package org.safeconduct.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a session that has lasted a whole working day, however busy it is. */
final class SessionAge extends OncePerRequestFilter {

    private static final String BEGAN = SessionAge.class.getName();

    private final Clock clock;
    private final Duration longest;

    SessionAge(Clock clock, Duration longest) {
        this.clock = clock;
        this.longest = longest;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null && clock.millis() - began(session) > longest.toMillis()) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    /** By our own clock; the container's may show another time. */
    private long began(HttpSession session) {
        if (session.getAttribute(BEGAN) instanceof Long began) {
            return began;
        }
        session.setAttribute(BEGAN, clock.millis());
        return clock.millis();
    }
}
