package org.safeconduct.security.practice;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.safeconduct.security.ActorToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** A program has no session to enter the practice space with: it says so with every request. */
public final class PracticeHeader extends OncePerRequestFilter {

    private static final String NAME = "Practice";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String said = request.getHeader(NAME);
        if (said != null && SecurityContextHolder.getContext().getAuthentication() instanceof ActorToken token) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(token.as(token.getPrincipal().inPractice(said.equals("true"))));
            SecurityContextHolder.setContext(context);
        }
        chain.doFilter(request, response);
    }
}
