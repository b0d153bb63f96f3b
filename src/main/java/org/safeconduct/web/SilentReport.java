package org.safeconduct.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/** The server's own answer to what never became a request: a status, our headers and not a word. */
public final class SilentReport extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, @Nullable Throwable cause) {
        if (!response.isCommitted() && response.getStatus() >= Response.SC_BAD_REQUEST) {
            ResponseHeaders.ALWAYS.forEach(response::setHeader);
        }
    }
}
