package org.safeconduct.casework.voluntaryreturn.opening;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.form.Answers;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.person.BirthDate;
import org.safeconduct.person.Contacts;
import org.safeconduct.person.Identity;
import org.safeconduct.person.IdentityBlock;
import org.safeconduct.person.NewPerson;
import org.safeconduct.person.PersonName;
import org.springframework.stereotype.Component;

/** Reads the start form: what the person says of herself, of her family and of how she may be reached. */
@Component
class FirstWords {

    private static final int MAJORITY = 18;

    private final Agencies agencies;

    FirstWords(Agencies agencies) {
        this.agencies = agencies;
    }

    /** One person as first described; without any date of birth a child by relation counts as a child. */
    record Said(
            NewPerson person,
            String relation,
            boolean principal,
            boolean adult,
            @Nullable Integer birthYear) {}

    List<Said> of(Actor actor, Answers answers) {
        List<Said> all = new ArrayList<>();
        all.add(principal(actor, answers));
        for (JsonNode member : value(answers, "familyMembers")) {
            all.add(member(actor, member));
        }
        return all;
    }

    private Said principal(Actor actor, Answers answers) {
        PersonName name = new PersonName(
                text(answers, "fullName"),
                emptyToNull(text(answers, "nativeName")),
                List.of(text(answers, "otherNames").split(";")));
        BirthDate birth = principalBirth(answers);
        LocalDate today = today(actor);
        List<CountryCode> nationalities = new ArrayList<>();
        value(answers, "nationalityClaimed").forEach(code -> nationalities.add(new CountryCode(code.asText())));
        Identity identity = new Identity(
                name, birth, emptyToNull(text(answers, "sex")), nationalities, null, null, null, List.of());
        NewPerson person =
                new NewPerson(claimed(actor, identity), Reachable.contacts(answers), Reachable.safeContact(answers));
        return new Said(person, "principal", true, adult(birth, "principal", today), year(birth));
    }

    private Said member(Actor actor, JsonNode said) {
        BirthDate birth = memberBirth(said);
        LocalDate today = today(actor);
        String relation = said.path("memberRelation").asText("other-relative");
        Identity identity = new Identity(
                PersonName.of(said.path("memberFullName").asText()),
                birth,
                emptyToNull(said.path("memberSex").asText()),
                List.of(),
                null,
                null,
                null,
                List.of());
        NewPerson person = new NewPerson(claimed(actor, identity), Contacts.NONE, null);
        return new Said(person, relation, false, adult(birth, relation, today), year(birth));
    }

    private IdentityBlock claimed(Actor actor, Identity identity) {
        return new IdentityBlock(IdentityBlock.Standing.CLAIMED, identity, "own-statement", today(actor), actor.id());
    }

    private LocalDate today(Actor actor) {
        return agencies.now(actor.agency()).toLocalDate();
    }

    private static @Nullable BirthDate principalBirth(Answers answers) {
        String day = text(answers, "birthDate");
        if (!day.isEmpty()) {
            return BirthDate.day(LocalDate.parse(day));
        }
        int year = value(answers, "birthYear").asInt(0);
        if (year == 0) {
            return null;
        }
        boolean estimated = text(answers, "birthDateKnown").equals("estimated");
        return new BirthDate(
                LocalDate.of(year, 1, 1), estimated ? BirthDate.Precision.ESTIMATED : BirthDate.Precision.YEAR);
    }

    private static @Nullable BirthDate memberBirth(JsonNode said) {
        if (said.hasNonNull("memberBirthDate")) {
            return BirthDate.day(LocalDate.parse(said.get("memberBirthDate").asText()));
        }
        int year = said.path("memberBirthYear").asInt(0);
        return year == 0 ? null : BirthDate.year(year);
    }

    private static boolean adult(@Nullable BirthDate birth, String relation, LocalDate today) {
        if (birth == null) {
            return !relation.equals("child") && !relation.equals("ward");
        }
        return !birth.date().plusYears(MAJORITY).isAfter(today);
    }

    private static @Nullable Integer year(@Nullable BirthDate birth) {
        return birth == null ? null : Integer.valueOf(birth.date().getYear());
    }

    static JsonNode value(Answers answers, String field) {
        Answers.Answer answer = answers.byField().get(field);
        return answer == null ? MissingNode.getInstance() : answer.value();
    }

    static String text(Answers answers, String field) {
        return value(answers, field).asText();
    }

    static @Nullable String emptyToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
