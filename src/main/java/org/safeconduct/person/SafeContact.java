package org.safeconduct.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How this person may be reached without harm; read before every call.
 *
 * @param whosePhone whose phone rings, such as {@code own} or "her cousin's, shared"
 * @param phone E.164; needed for every channel that rings or writes
 * @param hours when it is safe, in the person's words
 * @param language ISO 639 code to speak
 * @param mayLeaveMessage whether a message may be left; then {@code coverText} says what it may say
 * @param coverText what to say to anybody else who answers
 * @param codeWord the word that proves to both that the other is who they say
 * @param mustNotKnow who must not learn of this case
 */
public record SafeContact(
        String whosePhone,
        @Nullable String phone,
        Set<Channel> channels,
        String hours,
        String language,
        @Nullable String dialect,
        boolean mayLeaveMessage,
        @Nullable String coverText,
        @Nullable String codeWord,
        @Nullable String mustNotKnow) {

    /** A way to reach somebody. */
    public enum Channel {
        CALL,
        TEXT_MESSAGE,
        MESSENGER,
        EMAIL,
        THROUGH_SOMEBODY,
        IN_PERSON;

        boolean needsPhone() {
            return this == CALL || this == TEXT_MESSAGE || this == MESSENGER;
        }
    }

    public SafeContact {
        channels = Set.copyOf(channels);
        phone = phone == null || phone.isBlank() ? null : Contacts.e164(phone);
    }

    /** Nobody is called or written to, so no phone and no hours are asked. */
    boolean inPersonOnly() {
        return channels.equals(Set.of(Channel.IN_PERSON));
    }
}
