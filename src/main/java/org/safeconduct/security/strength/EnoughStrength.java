package org.safeconduct.security.strength;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.safeconduct.security.ActorToken;
import org.springframework.http.server.RequestPath;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets an act of the table pass only with a sign-in strong and young enough; asks before anything of it is done. */
public final class EnoughStrength extends OncePerRequestFilter {

    private final Clock clock;
    private final TooWeak tooWeak;

    public EnoughStrength(Clock clock, TooWeak tooWeak) {
        this.clock = clock;
        this.tooWeak = tooWeak;
    }

    /** What is said to whoever must prove more. */
    public interface TooWeak {
        void ask(Asked asked, HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** Who wants to act, and what it takes. */
    public record Asked(ActorToken who, Need need) {}

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Asked> asked = asked(request);
        if (asked.isPresent()) {
            tooWeak.ask(asked.get(), request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private Optional<Asked> asked(HttpServletRequest request) {
        if (!(SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken who)) {
            return Optional.empty();
        }
        RequestPath path = RequestPath.parse(request.getRequestURI(), request.getContextPath());
        return Act.of(request.getMethod(), path.pathWithinApplication())
                .map(Act::need)
                .filter(need -> !who.strength().suffices(need, clock.instant()))
                .map(need -> new Asked(who, need));
    }
}
