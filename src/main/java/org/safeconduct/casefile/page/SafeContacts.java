package org.safeconduct.casefile.page;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.ledger.Deed;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.person.Persons;
import org.safeconduct.person.SafeContact;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a member of a case may be reached: read before every call, written by whoever works with the person. */
@Component
class SafeContacts {

    private final CaseFiles files;
    private final Persons persons;
    private final Ledger ledger;

    SafeContacts(CaseFiles files, Persons persons, Ledger ledger) {
        this.files = files;
        this.persons = persons;
        this.ledger = ledger;
    }

    /** The one that holds; null until somebody asked. Refuses whoever may not change it. */
    @Nullable
    SafeContact read(Actor actor, CaseId caseId, PersonId person) {
        require(actor, caseId, person);
        ledger.read(actor, caseId, Deed.of(Deed.Act.CONSULT, Set.of(Compartment.IDENTITY), "safeContact"));
        return persons.read(person).safeContact();
    }

    /** Records one that holds from now on; that it changed stands in the timeline, not what it says. */
    @Transactional
    public void record(Actor actor, CaseId caseId, PersonId person, SafeContact contact) {
        require(actor, caseId, person);
        persons.recordSafeContact(person, contact);
        files.add(actor, caseId, NewEntry.of("safe-contact", null, person, Map.of()));
    }

    private void require(Actor actor, CaseId caseId, PersonId person) {
        boolean member =
                files.members(actor, caseId).stream().anyMatch(m -> m.person().equals(person));
        if (!member) {
            throw Refusal.notFound();
        }
        Ruling ruling = files.ruling(actor, caseId);
        if (!ruling.write().contains(Compartment.IDENTITY)) {
            throw Refusal.notAllowed("refusal.casefile.only-look");
        }
    }
}
