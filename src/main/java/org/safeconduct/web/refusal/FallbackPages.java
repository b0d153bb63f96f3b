package org.safeconduct.web.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers for what fails before any of our pages is reached, or while one is being drawn. */
@Controller
class FallbackPages implements ErrorController {

    private final Troubles troubles;
    private final TroubleAnswer answer;

    FallbackPages(Troubles troubles, TroubleAnswer answer) {
        this.troubles = troubles;
        this.answer = answer;
    }

    /** Whoever asks for this address directly finds nothing. */
    @RequestMapping("/error")
    Object error(HttpServletRequest request, HttpServletResponse response) {
        return answer.to(trouble(request), request, response);
    }

    private Trouble trouble(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown) {
            Throwable cause = thrown instanceof ServletException ? thrown.getCause() : null;
            return troubles.of(cause == null ? thrown : cause);
        }
        int code = status instanceof Integer known ? known : HttpServletResponse.SC_NOT_FOUND;
        return troubles.ofStatus(code, new IllegalStateException("status " + code));
    }
}
