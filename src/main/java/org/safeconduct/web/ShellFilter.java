package org.safeconduct.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Prepares the frame around a page, error pages included; runs after sign-in is known. */
@Component
@Order(0)
final class ShellFilter extends OncePerRequestFilter {

    private final Languages languages;

    ShellFilter(Languages languages) {
        this.languages = languages;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String language = Languages.spoken(languages.resolveLocale(request));
        request.setAttribute(
                "shell", new Shell(language, path(request), Reader.of(request).orElse(null)));
        chain.doFilter(request, response);
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed != null ? "/" : request.getRequestURI();
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
