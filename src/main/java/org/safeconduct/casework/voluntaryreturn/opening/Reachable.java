package org.safeconduct.casework.voluntaryreturn.opening;

import static org.safeconduct.casework.voluntaryreturn.opening.FirstWords.emptyToNull;
import static org.safeconduct.casework.voluntaryreturn.opening.FirstWords.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.form.Answers;
import org.safeconduct.person.Contacts;
import org.safeconduct.person.SafeContact;

/** Reads from the start form how somebody may be reached without harm. */
final class Reachable {

    private static final Map<String, SafeContact.Channel> CHANNELS = Map.of(
            "call", SafeContact.Channel.CALL,
            "text-message", SafeContact.Channel.TEXT_MESSAGE,
            "messenger", SafeContact.Channel.MESSENGER,
            "through-somebody", SafeContact.Channel.THROUGH_SOMEBODY,
            "in-person", SafeContact.Channel.IN_PERSON);

    private Reachable() {}

    static Contacts contacts(Answers answers) {
        String phone = text(answers, "phone");
        List<Contacts.Phone> phones =
                phone.isEmpty() ? List.of() : List.of(new Contacts.Phone(phone, text(answers, "phoneOwner")));
        String language = text(answers, "language");
        List<Contacts.Spoken> spoken = language.isEmpty()
                ? List.of()
                : List.of(new Contacts.Spoken(language, emptyToNull(text(answers, "dialect"))));
        return new Contacts(phones, spoken);
    }

    static @Nullable SafeContact safeContact(Answers answers) {
        Set<SafeContact.Channel> channels = channels(answers);
        if (channels.isEmpty()) {
            return null;
        }
        String whosePhone = text(answers, "whosePhone");
        return new SafeContact(
                whosePhone.isBlank() ? text(answers, "phoneOwner") : whosePhone,
                emptyToNull(text(answers, "phone")),
                channels,
                text(answers, "safeHours"),
                text(answers, "language"),
                emptyToNull(text(answers, "dialect")),
                FirstWords.value(answers, "mayLeaveMessage").asBoolean(),
                emptyToNull(text(answers, "coverText")),
                emptyToNull(text(answers, "codeWord")),
                emptyToNull(text(answers, "mustNotKnow")));
    }

    private static Set<SafeContact.Channel> channels(Answers answers) {
        Set<SafeContact.Channel> channels = EnumSet.noneOf(SafeContact.Channel.class);
        FirstWords.value(answers, "contactChannels").forEach(word -> channels.add(CHANNELS.get(word.asText())));
        return channels;
    }
}
