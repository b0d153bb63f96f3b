package org.safeconduct.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.apache.catalina.Context;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/**
 * Hands to our own pages what the server refuses before it knows whose address it is, with whoever is signed in;
 * refuses a method no address takes, and asks for its page as a browser would.
 */
final class RoughRequests extends ValveBase {

    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");

    private final Context ours;

    RoughRequests(Context ours) {
        super(true);
        this.ours = ours;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        if (request.getContext() == null) {
            request.getMappingData().context = ours;
            plainAddress(request);
        }
        if (!METHODS.contains(String.valueOf(request.getMethod()))) {
            refuse(request, response);
        }
        if (response.isErrorReportRequired()) {
            request.getCoyoteRequest().getAttributes().remove(RequestDispatcher.ERROR_EXCEPTION);
        }
        getNext().invoke(request, response);
    }

    private static void refuse(Request request, Response response) throws IOException {
        if (!response.isErrorReportRequired()) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
        request.getCoyoteRequest().method().setString("GET");
    }

    /** Nobody can decode it any more; all that counts is whether a program asked. */
    private static void plainAddress(Request request) {
        boolean program = String.valueOf(request.getRequestURI()).startsWith("/api/");
        request.getCoyoteRequest().requestURI().setString(program ? "/api/" : "/");
    }
}
