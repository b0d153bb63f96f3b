package org.safeconduct.worklist.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Set;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.worklist.Lists;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Where an open page hears that what it shows has changed. Nothing else is said: the page asks for the rest as its
 * reader would, past the same guards. No session or no work of one's own: nothing to hear.
 */
@Controller
class LivePages {

    private final LiveStreams streams;
    private final Changes changes;
    private final Agencies agencies;

    LivePages(LiveStreams streams, Changes changes, Agencies agencies) {
        this.streams = streams;
        this.changes = changes;
        this.agencies = agencies;
    }

    /** {@code since} is the moment the page was made. */
    @GetMapping("/worklist/live")
    void list(Actor actor, HttpServletRequest request, HttpServletResponse response) throws IOException {
        listen(new Listener(actor, new Subject(shownTo(actor), null), moment(request)), request, response);
    }

    @GetMapping("/cases/{caseId}/live")
    void ofCase(Actor actor, @PathVariable CaseId caseId, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        listen(new Listener(actor, new Subject(shownTo(actor), caseId), moment(request)), request, response);
    }

    private Set<AgencyCode> shownTo(Actor actor) {
        Set<AgencyCode> shown = new HashSet<>();
        if (Lists.hasWork(actor)) {
            shown.add(actor.agency());
        }
        if (actor.is(Role.SUPERVISOR)) {
            shown.addAll(agencies.decidedBy(actor.agency()));
        }
        return shown;
    }

    private record Listener(Actor actor, Subject subject, LocalDateTime since) {}

    private void listen(Listener listener, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        HttpSession session = request.getSession(false);
        if (listener.subject().agencies().isEmpty()) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else if (session == null || streams.full()) {
            throw Refusal.busy();
        } else {
            open(listener, session.getId(), request, response);
        }
    }

    private void open(Listener listener, String session, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("X-Accel-Buffering", "no");
        response.flushBuffer();
        LiveStream stream =
                new LiveStream(request.startAsync(), listener.actor(), session, listener.subject(), streams.end());
        streams.add(stream);
        if (changes.since(listener.since(), listener.subject())) {
            stream.changed(changes.now().toString());
        }
    }

    private static LocalDateTime moment(HttpServletRequest request) {
        try {
            return LocalDateTime.parse(String.valueOf(request.getParameter("since")));
        } catch (DateTimeException nonsense) {
            throw Refusal.invalid("since", "refusal.worklist.filter");
        }
    }
}
