package org.safeconduct.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/**
 * Tells a program that it has not signed in.
 *
 * @param basic whether a name and password would be taken, as in the demo
 */
record Challenge(boolean basic) implements AuthenticationEntryPoint {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException cause)
            throws IOException {
        if (basic) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"SafeConduct demo\"");
        }
        response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
    }
}
