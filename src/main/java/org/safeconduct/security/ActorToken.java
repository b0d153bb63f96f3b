package org.safeconduct.security;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in actor; what they may do is decided per case and compartment, never by authorities of the session. */
public final class ActorToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;

    public ActorToken(Actor actor) {
        super(List.of());
        this.actor = actor;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Actor getPrincipal() {
        return actor;
    }

    @Override
    public String getName() {
        return actor.id().value();
    }
}
