package org.safeconduct.casefile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.cover.CaseRows;
import org.safeconduct.casefile.cover.Links;
import org.safeconduct.casefile.cover.Reference;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.person.BirthDate;
import org.safeconduct.person.Likeness;
import org.safeconduct.person.PersonQuery;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Service;

/** Finds a returning person among one's own cases, and tells reception whether a file may exist elsewhere. */
@Service
public class CaseSearch {

    private static final int LONGEST_QUERY = 200;
    private static final int MOST_FOUND = 50;

    private final CaseRows cases;
    private final Links links;
    private final Rulings rulings;
    private final Persons persons;
    private final Ledger ledger;

    CaseSearch(CaseRows cases, Links links, Rulings rulings, Persons persons, Ledger ledger) {
        this.cases = cases;
        this.links = links;
        this.rulings = rulings;
        this.persons = persons;
        this.ledger = ledger;
    }

    /** @param people members who were meant; empty when the case was found by its reference */
    public record Found(CaseHead head, List<PersonId> people) {}

    /** Own cases by reference, name in any order or script, telephone, birth year or document, likeliest first. */
    public List<Found> find(Actor actor, String line) {
        checked(line);
        ledger.read(actor, null, Deed.of(Deed.Act.CONSULT, Set.of(Compartment.IDENTITY), "search"));
        Optional<Reference> reference = Reference.read(line);
        if (reference.isPresent()) {
            return cases.find(reference.get()).stream()
                    .filter(head -> rulings.of(actor, head, null).known())
                    .map(head -> new Found(head, List.of()))
                    .toList();
        }
        return links.cases(people(actor, PersonQuery.typed(line))).entrySet().stream()
                .flatMap(found -> cases.find(found.getKey()).map(head -> new Found(head, found.getValue())).stream())
                .filter(found -> names(rulings.of(actor, found.head(), null)))
                .limit(MOST_FOUND)
                .toList();
    }

    /** Whether a return file of such a person may exist anywhere in this instance; nothing of it is told. */
    public Likeness duplicate(Actor actor, String line) {
        checked(line);
        if (!actor.is(Role.INTAKE) && !actor.is(Role.CASEWORKER)) {
            throw Refusal.notAllowed("refusal.not-allowed");
        }
        ledger.read(actor, null, Deed.of(Deed.Act.CONSULT, Set.of(), "duplicate-check"));
        Set<PersonId> returning = links.inReturn(actor.practice());
        return persons.possibleDuplicates(PersonQuery.typed(line), returning::contains);
    }

    private Collection<PersonId> people(Actor actor, PersonQuery query) {
        Set<PersonId> mine = links.known(actor);
        BirthDate birth = query.birth();
        if (birth != null && query.name() == null && query.documentNumber() == null) {
            return persons.bornIn(birth.date().getYear(), mine);
        }
        return persons.match(query, mine::contains);
    }

    private static boolean names(Ruling ruling) {
        boolean reads =
                ruling.read().contains(Compartment.IDENTITY) || ruling.fixed().contains(Compartment.IDENTITY);
        return ruling.known() && reads;
    }

    private static void checked(String line) {
        if (line.isBlank()) {
            throw Refusal.invalid("line", "refusal.field.missing");
        }
        if (line.length() > LONGEST_QUERY) {
            throw Refusal.invalid("line", "refusal.casefile.too-long", LONGEST_QUERY);
        }
    }
}
