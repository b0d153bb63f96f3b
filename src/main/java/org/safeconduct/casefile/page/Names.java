package org.safeconduct.casefile.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.Person;
import org.safeconduct.person.Persons;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Names of the members of a case, for readers who may know them. */
@Component
public class Names {

    private final CaseFiles files;
    private final Persons persons;
    private final MessageSource messages;

    Names(CaseFiles files, Persons persons, MessageSource messages) {
        this.files = files;
        this.persons = persons;
        this.messages = messages;
    }

    /** By person, the principal first; empty for whoever may not know who is in the case. */
    public Map<PersonId, String> of(Actor actor, CaseId caseId) {
        List<PersonId> members =
                files.members(actor, caseId).stream().map(Member::person).toList();
        Map<PersonId, Person> known = persons.readAll(members);
        Map<PersonId, String> names = new LinkedHashMap<>();
        members.forEach(id -> names.put(id, name(Optional.ofNullable(known.get(id)), actor.language())));
        return names;
    }

    /** A full name, or that the person stays anonymous. */
    public String name(Optional<Person> person, Locale language) {
        return person.flatMap(Person::name)
                .orElseGet(() -> messages.getMessage("casefile.person.anonymous", null, language));
    }
}
