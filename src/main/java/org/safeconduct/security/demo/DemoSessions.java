package org.safeconduct.security.demo;

import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.SignedIn;
import org.safeconduct.security.session.WhoIsHere;
import org.springframework.context.annotation.Profile;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** A colleague of the demo is there as long as their session is. */
@Component
@Profile("demo")
class DemoSessions implements SignedIn {

    private final SessionRepository<?> sessions;
    private final WhoIsHere here;

    DemoSessions(SessionRepository<?> sessions, WhoIsHere here) {
        this.sessions = sessions;
        this.here = here;
    }

    @Override
    public Optional<Actor> in(String session) {
        Session known = sessions.findById(session);
        return known == null ? Optional.empty() : here.of(known::getAttribute);
    }
}
