package org.safeconduct.web.log;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * One line a request: which route, what came of it, how long it took; never a query or a name. Of what ended in an
 * exception nothing has come yet: its line waits for the answer that the page of errors gives.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class AccessLog extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        AccessLine line = AccessLine.of(request);
        boolean answered = false;
        try {
            chain.doFilter(request, response);
            answered = true;
        } catch (ClientAbortException gone) {
            answered = true;
            throw gone;
        } finally {
            line.pause(request);
            if (answered || isErrorDispatch(request)) {
                line.say(request, response);
            }
            MDC.remove(AccessLine.REQUEST);
            MDC.remove(AccessLine.CASE);
        }
    }

    private static boolean isErrorDispatch(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ERROR;
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
