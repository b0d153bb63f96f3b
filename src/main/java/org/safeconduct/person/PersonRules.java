package org.safeconduct.person;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.person.Contacts.Phone;
import org.safeconduct.person.Contacts.Spoken;

/** What a person's file does not take. */
final class PersonRules extends Complaints {

    private static final int SHORT = 80;
    private static final int LINE = 200;
    private static final int TEXT = 1000;
    private static final int OLDEST = 120;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Set<String> NO_COUNTRY = Set.of("XXA", "XXX", "XKX");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    private final LocalDate today;

    PersonRules(LocalDate today) {
        this.today = today;
    }

    PersonRules check(NewPerson person) {
        check(person.identity()).check(person.contacts());
        return person.safeContact() == null ? this : check(person.safeContact());
    }

    PersonRules check(IdentityBlock block) {
        Identity identity = block.identity();
        require(CODE.matcher(block.source()).matches(), "identity.source", "source");
        require(!block.on().isAfter(today), "identity.on", "future");
        check(identity.name());
        check(identity.birth());
        few(identity.nationalities(), "identity.nationalities");
        require(identity.nationalities().stream().allMatch(PersonRules::country), "identity.nationalities", "country");
        optional(identity.sex(), SHORT, "identity.sex");
        optional(identity.birthPlace(), LINE, "identity.birthPlace");
        optional(identity.father(), LINE, "identity.father");
        optional(identity.mother(), LINE, "identity.mother");
        few(identity.documents(), "identity.documents");
        for (int i = 0; i < identity.documents().size(); i++) {
            check(identity.documents().get(i), "identity.documents[" + i + "]");
        }
        return this;
    }

    private void check(@Nullable PersonName name) {
        if (name == null) {
            return;
        }
        text(name.full(), LINE, "identity.name.full");
        require(LETTER.matcher(name.full()).find(), "identity.name.full", "name-missing");
        optional(name.nativeScript(), LINE, "identity.name.nativeScript");
        few(name.aliases(), "identity.name.aliases");
        name.aliases().forEach(alias -> text(alias, LINE, "identity.name.aliases"));
    }

    private void check(@Nullable BirthDate birth) {
        if (birth != null) {
            require(!birth.date().isAfter(today), "identity.birth", "birth-future");
            require(birth.date().isAfter(today.minusYears(OLDEST)), "identity.birth", "birth-early", OLDEST);
        }
    }

    private void check(IdentityDocument paper, String at) {
        require(CODE.matcher(paper.type()).matches(), at + ".type", "document-type");
        text(paper.number(), SHORT, at + ".number");
        LocalDate issued = paper.issued();
        LocalDate expires = paper.expires();
        require(issued == null || !issued.isAfter(today), at + ".issued", "future");
        require(issued == null || expires == null || expires.isAfter(issued), at + ".expires", "document-expires");
    }

    PersonRules check(Contacts contacts) {
        few(contacts.phones(), "contacts.phones");
        few(contacts.languages(), "contacts.languages");
        for (int i = 0; i < contacts.phones().size(); i++) {
            Phone phone = contacts.phones().get(i);
            phone(phone.number(), "contacts.phones[" + i + "].number");
            require(CODE.matcher(phone.owner()).matches(), "contacts.phones[" + i + "].owner", "phone-owner");
        }
        for (int i = 0; i < contacts.languages().size(); i++) {
            Spoken spoken = contacts.languages().get(i);
            language(spoken.language(), "contacts.languages[" + i + "].language");
            optional(spoken.dialect(), SHORT, "contacts.languages[" + i + "].dialect");
        }
        return this;
    }

    PersonRules check(SafeContact contact) {
        require(!contact.channels().isEmpty(), "safeContact.channels", "channel-missing");
        String phone = contact.phone();
        if (phone != null) {
            phone(phone, "safeContact.phone");
        }
        boolean rings = contact.channels().stream().anyMatch(SafeContact.Channel::needsPhone);
        require(!rings || phone != null, "safeContact.phone", "phone-missing");
        if (!contact.inPersonOnly()) {
            text(contact.whosePhone(), LINE, "safeContact.whosePhone");
            text(contact.hours(), LINE, "safeContact.hours");
        }
        language(contact.language(), "safeContact.language");
        optional(contact.dialect(), SHORT, "safeContact.dialect");
        String cover = contact.coverText();
        require(!contact.mayLeaveMessage() || cover != null && !cover.isBlank(), "safeContact.coverText", "cover-text");
        optional(cover, TEXT, "safeContact.coverText");
        optional(contact.codeWord(), SHORT, "safeContact.codeWord");
        optional(contact.mustNotKnow(), TEXT, "safeContact.mustNotKnow");
        return this;
    }

    private static boolean country(CountryCode code) {
        return COUNTRIES.contains(code.value()) || NO_COUNTRY.contains(code.value());
    }
}
