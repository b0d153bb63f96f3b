package org.safeconduct.person;

import java.time.LocalDate;
import org.safeconduct.kernel.ActorId;

/**
 * An identity with its standing: claimed, assessed and confirmed blocks stand side by side, none replaces another.
 *
 * @param source kebab-case code of where it comes from, such as {@code own-statement} or {@code passport-seen}
 * @param on the day it was said, assessed or confirmed
 */
public record IdentityBlock(Standing standing, Identity identity, String source, LocalDate on, ActorId by) {

    /** How far an identity is established; later words weigh more. */
    public enum Standing {
        CLAIMED,
        ASSESSED,
        CONFIRMED
    }
}
