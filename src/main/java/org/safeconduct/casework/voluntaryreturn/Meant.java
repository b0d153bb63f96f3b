package org.safeconduct.casework.voluntaryreturn;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.Person;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Component;

/**
 * Which member somebody means: chosen from the list or, by staff who may not read names, the only one there is or the
 * one who goes by the name they gave.
 */
@Component
class Meant {

    private final CaseFiles caseFiles;
    private final Persons persons;

    Meant(CaseFiles caseFiles, Persons persons) {
        this.caseFiles = caseFiles;
        this.persons = persons;
    }

    /** Refuses, at the field, what names nobody or more than one. */
    PersonId member(Actor actor, CaseId caseId, String chosen, String name) {
        if (!chosen.isBlank()) {
            return PersonId.of(chosen);
        }
        if (!caseFiles.members(actor, caseId).isEmpty()) {
            throw Refusal.invalid("member", "refusal.casework.choose-member");
        }
        List<PersonId> travelling = travelling(caseId);
        return travelling.size() == 1 ? travelling.get(0) : called(travelling, name);
    }

    /** Whether this actor has to give a name, since the list is not for them and there is more than one. */
    boolean asksForName(Actor actor, CaseId caseId) {
        return caseFiles.members(actor, caseId).isEmpty() && travelling(caseId).size() > 1;
    }

    private PersonId called(List<PersonId> travelling, String name) {
        Map<PersonId, Person> known = persons.readAll(travelling);
        List<PersonId> called = travelling.stream()
                .filter(id -> Objects.requireNonNull(known.get(id)).isCalled(name))
                .toList();
        if (called.size() != 1) {
            throw Refusal.invalid("name", "refusal.casework.nobody-of-that-name");
        }
        return called.get(0);
    }

    private List<PersonId> travelling(CaseId caseId) {
        return caseFiles.members(caseId).stream()
                .filter(Member::travelling)
                .map(Member::person)
                .toList();
    }
}
