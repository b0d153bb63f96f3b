package org.safeconduct.casework.voluntaryreturn.leaflet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.voluntaryreturn.VoluntaryReturn;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.Contacts.Spoken;
import org.safeconduct.person.Person;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Component;

/**
 * Papers of a voluntary return to hand out: the leaflet in plain language, and the sheets each adult who travels signs
 * alone.
 */
@Component
class PapersPanel implements Panel {

    /** Spoken languages whose readers are served by one of the written ones. */
    private static final Map<String, String> WRITTEN =
            Map.of("eng", "en", "fra", "fr", "por", "pt", "arb", "ar", "ary", "ar", "apd", "ar");

    private final CaseFiles files;
    private final Persons persons;
    private final Leaflets leaflets;

    PapersPanel(CaseFiles files, Persons persons, Leaflets leaflets) {
        this.files = files;
        this.persons = persons;
        this.leaflets = leaflets;
    }

    /** @param languages of the sheets: the reader's beside the person's */
    record Signer(PersonId person, String name, String languages) {}

    @Override
    public String key() {
        return "papers";
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public String fragment() {
        return "voluntaryreturn/papers :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        if (!files.head(actor, caseId).procedure().equals(VoluntaryReturn.PROCEDURE)) {
            return Map.of();
        }
        return Map.of("caseId", caseId.toString(), "leaflets", leaflets.all(), "signers", signers(actor, caseId));
    }

    private List<Signer> signers(Actor actor, CaseId caseId) {
        List<PersonId> adults = files.members(actor, caseId).stream()
                .filter(member -> member.travelling() && (member.adult() || member.principal()))
                .map(Member::person)
                .toList();
        Map<PersonId, Person> known = persons.readAll(adults);
        return adults.stream()
                .map(id -> signer(actor, id, Optional.ofNullable(known.get(id))))
                .toList();
    }

    private Signer signer(Actor actor, PersonId id, Optional<Person> person) {
        String reader = actor.language().getLanguage();
        String own = person.stream()
                .flatMap(known -> known.contacts().languages().stream())
                .map(Spoken::language)
                .flatMap(spoken -> Optional.ofNullable(WRITTEN.get(spoken)).stream())
                .findFirst()
                .orElse(reader.equals("en") ? "fr" : "en");
        return new Signer(id, person.flatMap(Person::name).orElse(""), own + "-" + reader);
    }
}
