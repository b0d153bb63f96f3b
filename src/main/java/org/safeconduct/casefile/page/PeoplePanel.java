package org.safeconduct.casefile.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.person.Contacts;
import org.safeconduct.person.Person;
import org.safeconduct.person.PersonName;
import org.safeconduct.person.Persons;
import org.safeconduct.person.SafeContact;
import org.springframework.stereotype.Component;

/** Who is in the case, each with an own outcome; how to reach them stands above every telephone number. */
@Component
class PeoplePanel implements Panel {

    /**
     * One person of the case.
     *
     * @param safeContact null until somebody asked, or where the reader may not call
     * @param contacts nothing where the reader may not call
     */
    record Row(
            Member member,
            String name,
            @Nullable String nativeScript,
            @Nullable SafeContact safeContact,
            Contacts contacts) {}

    private final CaseFiles files;
    private final Persons persons;
    private final Names names;
    private final Ledger ledger;

    PeoplePanel(CaseFiles files, Persons persons, Names names, Ledger ledger) {
        this.files = files;
        this.persons = persons;
        this.names = names;
        this.ledger = ledger;
    }

    @Override
    public String key() {
        return "people";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String fragment() {
        return "casefile/people :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        List<Member> members = files.members(actor, caseId);
        if (members.isEmpty()) {
            return Map.of();
        }
        Ruling ruling = files.ruling(actor, caseId);
        boolean calls = mayCall(ruling);
        if (calls) {
            Deed deed = Deed.of(Deed.Act.CONSULT, Set.of(Compartment.IDENTITY), "safeContact", "contacts");
            ledger.read(actor, caseId, deed);
        }
        Map<PersonId, Person> known =
                persons.readAll(members.stream().map(Member::person).toList());
        List<Row> rows = members.stream()
                .map(member -> row(actor, member, Optional.ofNullable(known.get(member.person())), calls))
                .toList();
        boolean writes = ruling.write().contains(Compartment.IDENTITY);
        return Map.of("caseId", caseId.toString(), "people", rows, "calls", calls, "writes", writes);
    }

    /** Whoever reads identities in full works with the person; a fixed subset is no reason to call. */
    static boolean mayCall(Ruling ruling) {
        return ruling.read().contains(Compartment.IDENTITY)
                && !ruling.reasoned().contains(Compartment.IDENTITY);
    }

    private Row row(Actor actor, Member member, Optional<Person> person, boolean calls) {
        return new Row(
                member,
                names.name(person, actor.language()),
                person.map(p -> p.identity().name())
                        .map(PersonName::nativeScript)
                        .orElse(null),
                calls ? person.map(Person::safeContact).orElse(null) : null,
                calls ? person.map(Person::contacts).orElse(Contacts.NONE) : Contacts.NONE);
    }
}
