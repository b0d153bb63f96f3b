package org.safeconduct.web.log;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.web.servlet.HandlerMapping;

/** What is known of a request until its line is said, from its beginning to the page of errors that may end it. */
final class AccessLine {

    static final String REQUEST = "request";
    /** Put by the door of a case for whoever may open it. */
    static final String CASE = "case";

    private static final Logger LOG = LoggerFactory.getLogger("access");
    private static final String KEPT = AccessLine.class.getName();
    private static final long NANOS_IN_A_MILLISECOND = 1_000_000;

    private final String id = UUID.randomUUID().toString().substring(0, 8);
    private final long begun = System.nanoTime();
    private @Nullable String caseId;
    private @Nullable String route;
    private boolean said;

    private AccessLine() {}

    /** That of this request; whatever is logged from now on bears its id. */
    static AccessLine of(HttpServletRequest request) {
        AccessLine line = request.getAttribute(KEPT) instanceof AccessLine known ? known : new AccessLine();
        request.setAttribute(KEPT, line);
        MDC.put(REQUEST, line.id);
        if (line.caseId != null) {
            MDC.put(CASE, line.caseId);
        }
        return line;
    }

    /** Keeps what the page of errors would cover: where the request was going. */
    void pause(HttpServletRequest request) {
        if (route == null) {
            route = route(request);
            caseId = MDC.get(CASE);
        }
    }

    void say(HttpServletRequest request, HttpServletResponse response) {
        if (!said) {
            said = true;
            long taken = (System.nanoTime() - begun) / NANOS_IN_A_MILLISECOND;
            LOG.info("{} {} {} {}ms", request.getMethod(), route, response.getStatus(), taken);
        }
    }

    /** The pattern of the route; an address nobody serves is the visitor's own text and stays out of the log. */
    private static String route(HttpServletRequest request) {
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return pattern == null ? "-" : pattern.toString();
    }
}
