package org.safeconduct.casework.voluntaryreturn;

import java.util.Locale;

/** Why a member of a family does not travel; the order says what names the case when nobody does. */
enum MemberEnd {
    PROTECTION,
    DIED,
    ABSCONDED,
    NOT_VOLUNTARY,
    WITHDRAWN,
    NO_SHOW;

    /** The small word on file and in the engine. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether everybody who reads the member's name may read why; a claim to protection is told to nobody. */
    boolean told() {
        return this != PROTECTION;
    }
}
