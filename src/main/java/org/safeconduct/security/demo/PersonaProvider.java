package org.safeconduct.security.demo;

import java.time.Clock;
import org.safeconduct.security.ActorToken;
import org.safeconduct.security.strength.Need;
import org.safeconduct.security.strength.Strength;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Turns a persona's id and the demo's well-known password into an actor, at this moment as strongly signed in as one
 * can be; refuses everything else alike.
 */
@Component
@Profile("demo")
class PersonaProvider implements AuthenticationProvider {

    private static final String PASSWORD = "demo";

    private final Personas personas;
    private final Clock clock;

    PersonaProvider(Personas personas, Clock clock) {
        this.personas = personas;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        if (!PASSWORD.equals(offered.getCredentials())) {
            throw new BadCredentialsException("refused");
        }
        return personas.actor(offered.getName())
                .map(actor -> new ActorToken(actor, new Strength(Need.FRESH_PASSKEY.level(), clock.instant())))
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
