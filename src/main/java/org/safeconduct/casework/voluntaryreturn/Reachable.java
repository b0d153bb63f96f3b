package org.safeconduct.casework.voluntaryreturn;

import static org.safeconduct.casework.voluntaryreturn.FirstWords.emptyToNull;
import static org.safeconduct.casework.voluntaryreturn.FirstWords.text;

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
            "phone", SafeContact.Channel.CALL,
            "message", SafeContact.Channel.MESSENGER,
            "through", SafeContact.Channel.THROUGH_SOMEBODY,
            "office", SafeContact.Channel.IN_PERSON);

    private Reachable() {}

    static Contacts contacts(Answers answers) {
        String phone = text(answers, "phone");
        List<Contacts.Phone> phones =
                phone.isEmpty() ? List.of() : List.of(new Contacts.Phone(phone, owner(answers), true));
        String language = text(answers, "language");
        List<Contacts.Spoken> spoken = language.isEmpty()
                ? List.of()
                : List.of(new Contacts.Spoken(language, emptyToNull(text(answers, "dialect"))));
        return new Contacts(phones, spoken);
    }

    static @Nullable SafeContact safeContact(Answers answers) {
        SafeContact.Channel channel = CHANNELS.get(text(answers, "contactChannel"));
        if (channel == null) {
            return null;
        }
        return new SafeContact(
                text(answers, "phoneOwner"),
                emptyToNull(text(answers, "phone")),
                Set.of(channel),
                text(answers, "safeHours"),
                text(answers, "language"),
                emptyToNull(text(answers, "dialect")),
                text(answers, "leaveMessage").equals("yes"),
                emptyToNull(text(answers, "coverText")),
                emptyToNull(text(answers, "codeWord")),
                emptyToNull(text(answers, "mustNotKnow")));
    }

    private static String owner(Answers answers) {
        return switch (text(answers, "phoneOwner")) {
            case "own" -> "own";
            case "trusted" -> "friend";
            default -> "other";
        };
    }
}
