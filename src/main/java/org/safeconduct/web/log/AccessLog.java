package org.safeconduct.web.log;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** One line a request: which route, what came of it, how long it took; never a query or a name. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AccessLog extends OncePerRequestFilter {

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String REQUEST = "request";
    /** Put by the door of a case for whoever may open it. */
    private static final String CASE = "case";

    private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long begun = System.nanoTime();
        MDC.put(REQUEST, UUID.randomUUID().toString().substring(0, 8));
        try {
            chain.doFilter(request, response);
        } finally {
            long taken = (System.nanoTime() - begun) / NANOS_IN_A_MILLISECOND;
            LOG.info("{} {} {} {}ms", request.getMethod(), route(request), response.getStatus(), taken);
            MDC.remove(REQUEST);
            MDC.remove(CASE);
        }
    }

    /** The pattern of the route; an address nobody serves is the visitor's own text and stays out of the log. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern.toString();
    }
}
