package org.safeconduct.web.refusal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Questions;
import org.safeconduct.kernel.Questions.Said;
import org.safeconduct.web.Reader;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What somebody typed goes back to them where it could not be taken; nobody else gets it, and it is not kept. A form
 * that may be forged gives nothing back: it could be another's words.
 */
@Component
class TypedInVain {

    private static final Set<String> OWN_WORDS =
            Set.of("conflict", "busy", "full", "away", "malformed", "invalid", "fault");
    private static final String OWN = "_";

    private final ObjectProvider<Questions> questions;

    TypedInVain(ObjectProvider<Questions> questions) {
        this.questions = questions;
    }

    List<Said> of(Trouble trouble, HttpServletRequest request) {
        Optional<Actor> reader = OWN_WORDS.contains(trouble.kind()) ? Reader.of(request) : Optional.empty();
        return reader.map(actor -> said(actor, request)).orElse(List.of());
    }

    private List<Said> said(Actor actor, HttpServletRequest request) {
        Map<String, List<String>> sent = sent(request);
        return questions
                .orderedStream()
                .map(feature -> feature.of(actor, request.getRequestURI(), sent))
                .filter(said -> !said.isEmpty())
                .findFirst()
                .orElseGet(() -> unasked(sent));
    }

    private static Map<String, List<String>> sent(HttpServletRequest request) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        if (request.getMethod().equals("POST")) {
            request.getParameterMap().forEach((name, values) -> sent.put(name, Arrays.asList(values)));
        }
        return sent;
    }

    private static List<Said> unasked(Map<String, List<String>> sent) {
        return sent.entrySet().stream()
                .filter(field -> !field.getKey().startsWith(OWN))
                .flatMap(field -> field.getValue().stream())
                .filter(text -> !text.isBlank())
                .map(text -> new Said("", List.of(text)))
                .toList();
    }
}
