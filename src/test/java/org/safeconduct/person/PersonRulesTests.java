package org.safeconduct.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Refusal.FieldError;

@Tag("database")
class PersonRulesTests {

    private static final LocalDate TOMORROW = TestPersons.TODAY.plusDays(1);

    @Test
    void takesACompleteSafeContact() {
        assertThat(errors(TestPersons.safeContact())).isEmpty();
    }

    @Test
    void asksForNoPhoneWhereOneMeetsInPersonOnly() {
        Set<SafeContact.Channel> meets = Set.of(SafeContact.Channel.IN_PERSON);

        assertThat(errors(new SafeContact("", null, meets, "", "wo", null, false, null, null, null)))
                .isEmpty();
    }

    @Test
    void namesEveryFieldThatIsWrongAtOnce() {
        Identity wrong = new Identity(
                PersonName.of("---"),
                BirthDate.day(TOMORROW),
                null,
                List.of(new CountryCode("QQQ")),
                "x".repeat(201),
                null,
                null,
                List.of(new IdentityDocument("Passport!", " ", null, TOMORROW, TestPersons.TODAY)));

        assertThat(errors(wrong))
                .containsOnly(
                        Map.entry("identity.name.full", "name-missing"),
                        Map.entry("identity.birth", "birth-future"),
                        Map.entry("identity.nationalities", "country"),
                        Map.entry("identity.birthPlace", "long"),
                        Map.entry("identity.documents[0].type", "document-type"),
                        Map.entry("identity.documents[0].number", "missing"),
                        Map.entry("identity.documents[0].issued", "future"),
                        Map.entry("identity.documents[0].expires", "document-expires"));
    }

    @Test
    void statelessAndUnknownAreNationalitiesToo() {
        List<CountryCode> both = List.of(new CountryCode("XXA"), new CountryCode("XXX"));

        assertThat(errors(Identity.of(PersonName.of("Awa"), null, both))).isEmpty();
    }

    @Test
    void refusesTheBirthDateThatStandsForNobody() {
        BirthDate nobody = BirthDate.day(LocalDate.of(1900, 1, 1));

        assertThat(errors(Identity.of(PersonName.of("Awa"), nobody, List.of())))
                .containsOnly(Map.entry("identity.birth", "birth-early"));
    }

    @Test
    void refusesAMillionNationalities() {
        List<CountryCode> many = Collections.nCopies(1_000_000, new CountryCode("SEN"));

        assertThat(errors(Identity.of(PersonName.of("Awa"), null, many)))
                .containsOnly(Map.entry("identity.nationalities", "many"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"77 123 45 67", "+0221771234567", "+22", "call me", "+2217712345678901234", "+22177x234567"})
    void refusesAPhoneThatCannotBeDialledFromAbroad(String number) {
        Contacts contacts = new Contacts(List.of(new Contacts.Phone(number, "own")), List.of());

        assertThat(errors(new PersonRules(TestPersons.TODAY).check(contacts)))
                .containsOnly(Map.entry("contacts.phones[0].number", "phone"));
    }

    @Test
    void aMessageNeedsACoverText() {
        assertThat(errors(contact("+221771234567", true, " ")))
                .containsOnly(Map.entry("safeContact.coverText", "cover-text"));
        assertThat(errors(contact("+221771234567", false, null))).isEmpty();
    }

    @Test
    void aCallNeedsAPhone() {
        assertThat(errors(contact(null, false, null))).containsOnly(Map.entry("safeContact.phone", "phone-missing"));
    }

    @Test
    void refusesControlCharacters() {
        assertThat(errors(Identity.of(PersonName.of("Awa\u0000Diop"), null, List.of())))
                .containsOnly(Map.entry("identity.name.full", "characters"));
    }

    private static SafeContact contact(@Nullable String phone, boolean message, @Nullable String cover) {
        Set<SafeContact.Channel> calls = Set.of(SafeContact.Channel.CALL);
        return new SafeContact("own", phone, calls, "mornings", "wo", null, message, cover, null, null);
    }

    private static Map<String, String> errors(Identity identity) {
        return errors(new PersonRules(TestPersons.TODAY).check(TestPersons.claimed(identity)));
    }

    private static Map<String, String> errors(SafeContact contact) {
        return errors(new PersonRules(TestPersons.TODAY).check(contact));
    }

    private static Map<String, String> errors(PersonRules rules) {
        Refusal refusal = catchThrowableOfType(Refusal.class, rules::refuseIfWrong);
        return refusal == null
                ? Map.of()
                : refusal.fields().stream()
                        .collect(Collectors.toMap(
                                FieldError::field, e -> e.messageKey().replace("refusal.person.", "")));
    }
}
