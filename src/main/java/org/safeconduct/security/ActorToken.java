package org.safeconduct.security;

import java.util.List;
import org.safeconduct.kernel.Actor;
import org.safeconduct.security.strength.Strength;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A signed-in actor; what they may do is decided per case and compartment, never by authorities of the session. */
public final class ActorToken extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final Strength strength;

    public ActorToken(Actor actor, Strength strength) {
        super(List.of());
        this.actor = actor;
        this.strength = strength;
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

    /** How, and when, they proved who they are. */
    public Strength strength() {
        return strength;
    }

    /** The same sign-in, with what is known of the person now. */
    public ActorToken as(Actor now) {
        return new ActorToken(now, strength);
    }

    @Override
    public String getName() {
        return actor.id().value();
    }
}
