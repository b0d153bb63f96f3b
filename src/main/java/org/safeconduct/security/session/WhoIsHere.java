package org.safeconduct.security.session;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.security.ActorToken;
import org.safeconduct.security.strength.Strength;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is signed in, from one request to the next: a session holds the id alone, how they proved it and whether they
 * practise; the register says the rest anew, so that no node knows somebody as they were.
 */
@Component
public class WhoIsHere implements SecurityContextRepository {

    private static final String WHO = WhoIsHere.class.getName();
    private static final String PRACTICE = WHO + ".practice";
    private static final String STRENGTH = WHO + ".strength";

    private final StaffRegister staff;

    WhoIsHere(StaffRegister staff) {
        this.staff = staff;
    }

    @Override
    @SuppressWarnings("deprecation") // the interface asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder exchange) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        HttpSession session = exchange.getRequest().getSession(false);
        if (session != null) {
            of(session::getAttribute)
                    .map(actor -> new ActorToken(actor, strength(session)))
                    .ifPresent(context::setAuthentication);
        }
        return context;
    }

    /** Whose a session with these attributes is. */
    public Optional<Actor> of(Function<String, @Nullable Object> attributes) {
        boolean practice = Boolean.TRUE.equals(attributes.apply(PRACTICE));
        return attributes.apply(WHO) instanceof String who
                ? staff.find(new ActorId(who)).map(actor -> actor.inPractice(practice))
                : Optional.empty();
    }

    private static Strength strength(HttpSession session) {
        return session.getAttribute(STRENGTH) instanceof Strength known ? known : Strength.UNKNOWN;
    }

    /** Only somebody on staff is remembered. */
    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof ActorToken token) {
            HttpSession session = request.getSession();
            session.setAttribute(WHO, token.getName());
            session.setAttribute(PRACTICE, token.getPrincipal().practice());
            session.setAttribute(STRENGTH, token.strength());
        } else if (request.getSession(false) != null) {
            request.getSession(false).removeAttribute(WHO);
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(WHO) != null;
    }
}
