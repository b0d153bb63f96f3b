package org.safeconduct.security;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;

/** Vouches for nobody: outside the demo no name and password opens this door. */
final class NobodyKnown implements AuthenticationProvider {

    @Override
    public Authentication authenticate(Authentication offered) {
        throw new BadCredentialsException("refused");
    }

    @Override
    public boolean supports(Class<?> kind) {
        return true;
    }
}
