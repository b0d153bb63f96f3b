package org.safeconduct.security.demo;

import org.safeconduct.security.ActorToken;
import org.springframework.context.annotation.Profile;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Turns a persona's id and the demo's well-known password into an actor; refuses everything else alike. */
@Component
@Profile("demo")
class PersonaProvider implements AuthenticationProvider {

    private static final String PASSWORD = "demo";

    private final Personas personas;

    PersonaProvider(Personas personas) {
        this.personas = personas;
    }

    @Override
    public Authentication authenticate(Authentication offered) {
        if (!PASSWORD.equals(offered.getCredentials())) {
            throw new BadCredentialsException("refused");
        }
        return personas.actor(offered.getName())
                .map(ActorToken::new)
                .orElseThrow(() -> new BadCredentialsException("refused"));
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
