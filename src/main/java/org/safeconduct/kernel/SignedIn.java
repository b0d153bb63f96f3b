package org.safeconduct.kernel;

import java.util.Optional;

/** Who is signed in, asked anew by whatever outlasts a request. */
public interface SignedIn {

    /** Whose this session is now; nobody's once it has ended, here or elsewhere, or they may not work any more. */
    Optional<Actor> in(String session);
}
