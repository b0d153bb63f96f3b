package org.safeconduct.security.presence;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.ActorToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks the register again at every request of a session, so that a change holds from the next one on. */
public final class StillOnStaff extends OncePerRequestFilter {

    /** What whoever may not work here sees, and nothing else. */
    public static final String NO_ACCESS = "/no-access";

    private final Presence presence;

    public StillOnStaff(Presence presence) {
        this.presence = presence;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/assets/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token)) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Arrival> arrival = Arrival.in(request);
        Optional<Actor> now = arrival.flatMap(presence::of);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        now.ifPresent(actor -> context.setAuthentication(
                token.as(actor.inPractice(token.getPrincipal().practice()))));
        SecurityContextHolder.setContext(context);
        if (now.isPresent()) {
            chain.doFilter(request, response);
        } else {
            turnAway(arrival, request, response, chain);
        }
    }

    /** Whoever was signed out elsewhere may sign in again; whoever has no place here any more is told so. */
    private void turnAway(
            Optional<Arrival> arrival, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean elsewhere = arrival.filter(presence::ended).isPresent();
        if (elsewhere || arrival.isEmpty() || request.getRequestURI().startsWith("/api/")) {
            Arrival.ends(request);
            chain.doFilter(request, response);
            return;
        }
        arrival.get().leaves(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", NO_ACCESS);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(NO_ACCESS);
        }
    }
}
