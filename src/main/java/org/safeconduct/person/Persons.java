package org.safeconduct.person;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.safeconduct.kernel.PersonId;
import org.springframework.stereotype.Service;

/** The people in cases; whoever asks has been allowed to by the case file before. */
@Service
public class Persons {

    /** Opens a person's file; refuses as INVALID what is incomplete or impossible, naming each field. */
    public PersonId register(NewPerson person) {
        throw new UnsupportedOperationException();
    }

    /** Everything known of a person; refuses as NOT_FOUND who is unknown. */
    public Person read(PersonId id) {
        throw new UnsupportedOperationException();
    }

    /** Several persons at once; unknown ids are left out. */
    public Map<PersonId, Person> readAll(Collection<PersonId> ids) {
        throw new UnsupportedOperationException();
    }

    /** Adds an identity block beside the earlier ones. */
    public void recordIdentity(PersonId id, IdentityBlock block) {
        throw new UnsupportedOperationException();
    }

    /** Adds phones and languages that hold from now on; the earlier ones stay on record. */
    public void recordContacts(PersonId id, Contacts contacts) {
        throw new UnsupportedOperationException();
    }

    /** Adds a safe contact that holds from now on; the earlier ones stay on record. */
    public void recordSafeContact(PersonId id, SafeContact contact) {
        throw new UnsupportedOperationException();
    }

    /** Finds persons by name in any order or script, phone, birth year or document, likeliest first. */
    public List<Match> match(PersonQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Says whether somebody like this is on file already, and nothing else of them. */
    public Match.Likeness possibleDuplicates(PersonQuery query) {
        throw new UnsupportedOperationException();
    }

    /** Says whether this person seems to have a second file. */
    public Match.Likeness possibleDuplicates(PersonId id) {
        throw new UnsupportedOperationException();
    }
}
