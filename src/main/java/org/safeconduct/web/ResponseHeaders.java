package org.safeconduct.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every response says to the browser, whatever becomes of the request: run nothing foreign, keep nothing. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ResponseHeaders extends OncePerRequestFilter {

    private static final String CONTENT_SECURITY = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self'",
            "font-src 'self'",
            "connect-src 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'",
            "base-uri 'none'");

    static final Map<String, String> ALWAYS = Map.ofEntries(
            Map.entry("Content-Security-Policy", CONTENT_SECURITY),
            Map.entry("X-Content-Type-Options", "nosniff"),
            Map.entry("X-Frame-Options", "DENY"),
            Map.entry("Cache-Control", "no-store"),
            Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
            Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
            Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
            Map.entry("Referrer-Policy", "no-referrer"),
            Map.entry("X-Robots-Tag", "noindex, nofollow"),
            Map.entry(
                    "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()"));

    private static final String ONLY_ENCRYPTED = "max-age=31536000; includeSubDomains";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ALWAYS.forEach(response::setHeader);
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", ONLY_ENCRYPTED);
        }
        chain.doFilter(request, response);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
