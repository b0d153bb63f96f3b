package org.safeconduct.person;

import org.safeconduct.kernel.PersonId;

/**
 * Somebody who may be meant.
 *
 * @param score 1 to 100; more is likelier
 */
public record Match(PersonId id, int score) {

    /** Whether two files may be of one human being. */
    public enum Likeness {
        NO,
        POSSIBLE,
        YES
    }
}
