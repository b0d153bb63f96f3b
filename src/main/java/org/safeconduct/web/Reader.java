package org.safeconduct.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.safeconduct.kernel.Actor;
import org.springframework.security.core.Authentication;

/** Who reads this page, as far as anybody has signed in. */
public final class Reader {

    private Reader() {}

    public static Optional<Actor> of(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication signedIn
                        && signedIn.getPrincipal() instanceof Actor actor
                ? Optional.of(actor)
                : Optional.empty();
    }
}
