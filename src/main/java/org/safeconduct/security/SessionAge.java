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

/** Ends a session that has lasted a whole working day, however busy it is, and one that only its pages use. */
final class SessionAge extends OncePerRequestFilter {

    private static final String BEGAN = SessionAge.class.getName();
    private static final String ACTED = BEGAN + ".acted";
    private static final Duration ROUGHLY = Duration.ofMinutes(1);

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
        if (session != null && (clock.millis() - began(session) > longest.toMillis() || idle(request, session))) {
            session.invalidate();
        }
        chain.doFilter(request, response);
    }

    /** What a page asks by itself, to hear of changes, keeps nobody signed in who has left. */
    private boolean idle(HttpServletRequest request, HttpSession session) {
        long acted = session.getAttribute(ACTED) instanceof Long moment ? moment : 0;
        if (byItself(request)) {
            Duration quiet = Duration.ofMillis(clock.millis() - acted);
            return quiet.compareTo(
                            Duration.ofSeconds(session.getMaxInactiveInterval()).plus(ROUGHLY))
                    > 0;
        }
        if (clock.millis() - acted > ROUGHLY.toMillis()) {
            session.setAttribute(ACTED, clock.millis());
        }
        return false;
    }

    /** Whether a page asks, not its reader. */
    static boolean byItself(HttpServletRequest request) {
        return request.getHeader("Live") != null || request.getRequestURI().endsWith("/live");
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
