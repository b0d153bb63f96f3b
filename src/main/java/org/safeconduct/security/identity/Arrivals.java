package org.safeconduct.security.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.security.ActorToken;
import org.safeconduct.security.presence.Arrival;
import org.safeconduct.security.presence.Presence;
import org.safeconduct.security.presence.StillOnStaff;
import org.safeconduct.security.strength.Strength;
import org.springframework.context.annotation.Profile;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Makes an actor of whoever the provider vouches for and the register holds; anybody else sees one page. */
@Component
@Profile("!demo")
class Arrivals {

    private final Presence presence;
    private final Ledger ledger;
    private final Clock clock;

    Arrivals(Presence presence, Ledger ledger, Clock clock) {
        this.presence = presence;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** For people: leads on as the actor they are. */
    AuthenticationSuccessHandler leadingTo(AuthenticationSuccessHandler arrived) {
        return (request, response, known) -> receive(request, response, known, arrived);
    }

    /** For a program; refuses its token where the register does not hold whose it is. */
    ActorToken program(Jwt token) {
        Instant given = Optional.ofNullable(token.getIssuedAt()).orElseGet(clock::instant);
        return presence.of(Arrival.ofProgram(token, given))
                .map(actor -> new ActorToken(actor, strength(token)))
                .orElseThrow(() -> new InvalidBearerTokenException("not on staff"));
    }

    /** As the provider says it; what it does not say, or in words of its own, counts for nothing. */
    static Strength strength(ClaimAccessor token) {
        String level = String.valueOf(token.getClaims().get("acr"));
        return level.matches("[1-3]") && token.hasClaim("auth_time")
                ? new Strength(Integer.parseInt(level), token.getClaimAsInstant("auth_time"))
                : Strength.UNKNOWN;
    }

    private void receive(
            HttpServletRequest request,
            HttpServletResponse response,
            Authentication known,
            AuthenticationSuccessHandler arrived)
            throws IOException, ServletException {
        OidcIdToken token = ((OidcUser) known.getPrincipal()).getIdToken();
        Arrival arrival = Arrival.of(token, clock.instant(), token.getTokenValue());
        Optional<Actor> actor = presence.of(arrival);
        if (actor.isPresent()) {
            ledger.read(actor.get(), null, Deed.of(Deed.Act.LOGIN, List.of(Compartment.STAFF), "sign-in"));
            arrival.stays(request);
            arrived.onAuthenticationSuccess(request, response, new ActorToken(actor.get(), strength(token)));
        } else {
            SecurityContextHolder.clearContext();
            arrival.leaves(request);
            response.sendRedirect(StillOnStaff.NO_ACCESS);
        }
    }
}
