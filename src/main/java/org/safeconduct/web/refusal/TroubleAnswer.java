package org.safeconduct.web.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/**
 * Writes a trouble the way its reader can use it: a problem document for programs, a notice for a part of a page, a
 * page for everybody else. Says nothing of the address, so that hidden and absent give the same bytes.
 */
@Component
class TroubleAnswer {

    private static final String SECONDS_TO_WAIT = "2";

    private final MessageSource texts;
    private final TypedInVain inVain;

    TroubleAnswer(MessageSource texts, TypedInVain inVain) {
        this.texts = texts;
        this.inVain = inVain;
    }

    Object to(Trouble trouble, HttpServletRequest request, HttpServletResponse response) {
        if (trouble.busy()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        Problem problem = problem(trouble, RequestContextUtils.getLocale(request));
        return address(request).startsWith("/api/")
                ? ResponseEntity.status(trouble.status())
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem)
                : page(trouble, problem, request, response);
    }

    private Problem problem(Trouble trouble, Locale language) {
        return new Problem(
                "urn:safeconduct:refusal:" + trouble.kind(),
                say("refusal.title." + trouble.kind(), List.of(), language),
                trouble.status().value(),
                say(trouble.messageKey(), trouble.arguments(), language),
                trouble.fields().stream()
                        .map(error ->
                                new Problem.Field(error.field(), say(error.messageKey(), error.arguments(), language)))
                        .toList(),
                trouble.reference());
    }

    private ModelAndView page(
            Trouble trouble, Problem problem, HttpServletRequest request, HttpServletResponse response) {
        boolean part = request.getHeader("HX-Request") != null && request.getHeader("HX-Boosted") == null;
        if (part) {
            response.setHeader("HX-Retarget", "#notices");
            response.setHeader("HX-Reswap", "innerHTML");
        }
        Map<String, Object> model = Map.of(
                "kind", trouble.kind(),
                "problem", problem,
                "bare", true,
                "said", inVain.of(trouble, request),
                "shell", anywhere(request));
        ModelAndView view = new ModelAndView(part ? "web/refusal :: notice" : "web/refusal", model, trouble.status());
        return view.addObject("openedCase", opened(trouble, request));
    }

    /** The case somebody came from and may open, where only what they wanted to do met another act. */
    private static @Nullable Object opened(Trouble trouble, HttpServletRequest request) {
        return trouble.status() == HttpStatus.CONFLICT ? request.getAttribute("openedCase") : null;
    }

    private static Shell anywhere(HttpServletRequest request) {
        Object known = request.getAttribute("shell");
        String language = RequestContextUtils.getLocale(request).getLanguage();
        return known instanceof Shell shell
                ? new Shell(shell.language(), "/", shell.reader())
                : new Shell(language, "/", null);
    }

    private String say(String key, List<Object> arguments, Locale language) {
        return texts.getMessage(key, arguments.toArray(), language);
    }

    private static String address(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed == null ? request.getRequestURI() : failed.toString();
    }
}
