package org.safeconduct.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** The one place where a refusal becomes an answer. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class RefusalAdvice {

    private final Troubles troubles;
    private final TroubleAnswer answer;

    RefusalAdvice(Troubles troubles, TroubleAnswer answer) {
        this.troubles = troubles;
        this.answer = answer;
    }

    /** A reader who went away meanwhile needs no answer. */
    @ExceptionHandler
    @Nullable
    Object refuse(Throwable cause, HttpServletRequest request, HttpServletResponse response) {
        if (response.isCommitted() || cause instanceof IOException) {
            return null;
        }
        if (cause instanceof HttpRequestMethodNotSupportedException other && other.getSupportedMethods() != null) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", other.getSupportedMethods()));
        }
        return answer.to(troubles.of(cause), request, response);
    }
}
