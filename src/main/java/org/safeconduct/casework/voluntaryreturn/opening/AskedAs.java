package org.safeconduct.casework.voluntaryreturn.opening;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;
import org.safeconduct.person.BirthDate;
import org.safeconduct.person.NewPerson;

/** Under which question of the start form a complaint about a person belongs. */
final class AskedAs {

    private static final Map<String, String> OF_THE_PERSON = Map.ofEntries(
            Map.entry("identity.name.full", "fullName"),
            Map.entry("identity.name.nativeScript", "nativeName"),
            Map.entry("identity.name.aliases", "otherNames"),
            Map.entry("identity.nationalities", "nationalityClaimed"),
            Map.entry("identity.sex", "sex"),
            Map.entry("contacts.phones[0].number", "phone"),
            Map.entry("contacts.phones[0].owner", "phoneOwner"),
            Map.entry("contacts.languages[0].language", "language"),
            Map.entry("contacts.languages[0].dialect", "dialect"),
            Map.entry("safeContact.channels", "contactChannels"),
            Map.entry("safeContact.phone", "phone"),
            Map.entry("safeContact.whosePhone", "whosePhone"),
            Map.entry("safeContact.hours", "safeHours"),
            Map.entry("safeContact.language", "language"),
            Map.entry("safeContact.dialect", "dialect"),
            Map.entry("safeContact.coverText", "coverText"),
            Map.entry("safeContact.codeWord", "codeWord"),
            Map.entry("safeContact.mustNotKnow", "mustNotKnow"));

    private static final Map<String, String> OF_A_MEMBER =
            Map.of("identity.name.full", "memberFullName", "identity.sex", "memberSex");

    private AskedAs() {}

    /** The refusal with the names of the form; place is that of a family member, or -1 for the person. */
    static Refusal of(Refusal refused, NewPerson person, int place) {
        return Refusal.invalid(refused.toCorrect().stream()
                .map(error ->
                        new FieldError(field(error.field(), person, place), error.messageKey(), error.arguments()))
                .toList());
    }

    private static String field(String complaint, NewPerson person, int place) {
        String line = place < 0 ? "" : "familyMembers[" + place + "].";
        if (complaint.equals("identity.birth")) {
            return line + birth(person.identity().identity().birth(), place < 0);
        }
        Map<String, String> names = place < 0 ? OF_THE_PERSON : OF_A_MEMBER;
        return line + names.getOrDefault(complaint, place < 0 ? "fullName" : "memberFullName");
    }

    private static String birth(@Nullable BirthDate birth, boolean principal) {
        boolean day = birth != null && birth.precision() == BirthDate.Precision.DAY;
        if (principal) {
            return day ? "birthDate" : "birthYear";
        }
        return day ? "memberBirthDate" : "memberBirthYear";
    }
}
