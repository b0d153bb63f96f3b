package org.safeconduct.security.presence;

import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.SignedIn;
import org.springframework.context.annotation.Profile;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Holds a session against register and provider, as every request of it is. */
@Component
@Profile("!demo")
class PresentSessions implements SignedIn {

    private final SessionRepository<?> sessions;
    private final Presence presence;

    PresentSessions(SessionRepository<?> sessions, Presence presence) {
        this.sessions = sessions;
        this.presence = presence;
    }

    @Override
    public Optional<Actor> in(String session) {
        Session known = sessions.findById(session);
        return known == null ? Optional.empty() : Arrival.in(known).flatMap(presence::of);
    }
}
