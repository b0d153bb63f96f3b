package org.safeconduct.casework.voluntaryreturn;

import java.util.Locale;

/** Why a member of a family does not travel; the order says what names the case when nobody does. */
enum MemberEnd {
    PROTECTION,
    DIED,
    ABSCONDED,
    NOT_VOLUNTARY,
    WITHDRAWN,
    NO_SHOW,
    NO_DOCUMENT;

    /** The small word on file and in the engine. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the member stays here by choice or for want of a passport, and is cared for while others go on. */
    boolean stays() {
        return this == WITHDRAWN || this == NO_DOCUMENT;
    }

    /** Whether the declaration still holds, so that only the journey has to be tried again. */
    boolean mayTryAgain() {
        return this == NO_SHOW || this == NO_DOCUMENT;
    }

    /** Whether everybody who reads the member's name may read why; a claim to protection is told to nobody. */
    boolean told() {
        return this != PROTECTION;
    }
}
