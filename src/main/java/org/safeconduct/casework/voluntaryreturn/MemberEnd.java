package org.safeconduct.casework.voluntaryreturn;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    static Optional<MemberEnd> of(@Nullable String word) {
        return Arrays.stream(values()).filter(end -> end.word().equals(word)).findFirst();
    }
}
