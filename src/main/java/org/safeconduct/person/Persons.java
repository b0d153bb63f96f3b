package org.safeconduct.person;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.person.PersonFiles.Kind;
import org.safeconduct.person.PersonFiles.Part;
import org.safeconduct.person.likeness.Candidate;
import org.safeconduct.person.likeness.Likenesses;
import org.safeconduct.person.likeness.Traits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people in cases; whoever asks has been allowed to by the case file before. */
@Service
public class Persons {

    private static final int MOST_MATCHES = 200;
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private final PersonFiles files;
    private final Likenesses likenesses;
    private final Clock clock;

    Persons(PersonFiles files, Likenesses likenesses, Clock clock) {
        this.files = files;
        this.likenesses = likenesses;
        this.clock = clock;
    }

    /** Opens a person's file; refuses as INVALID what is incomplete or impossible, naming each field. */
    @Transactional
    public PersonId register(NewPerson person) {
        rules().check(person).refuseIfWrong();
        PersonId id = files.open();
        files.add(id, Kind.IDENTITY, person.identity());
        files.add(id, Kind.CONTACTS, person.contacts());
        if (person.safeContact() != null) {
            files.add(id, Kind.SAFE_CONTACT, person.safeContact());
        }
        likenesses.add(id, person.identity().identity().traits(person.contacts()));
        return id;
    }

    /** Everything known of a person; refuses as NOT_FOUND who is unknown. */
    public Person read(PersonId id) {
        Person person = readAll(List.of(id)).get(id);
        if (person == null) {
            throw Refusal.notFound();
        }
        return person;
    }

    /** Several persons at once; unknown ids are left out. */
    public Map<PersonId, Person> readAll(Collection<PersonId> ids) {
        return files.parts(ids).stream().collect(groupingBy(Part::person)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, e -> person(e.getKey(), e.getValue())));
    }

    /** Adds an identity block beside the earlier ones. */
    @Transactional
    public void recordIdentity(PersonId id, IdentityBlock block) {
        rules().check(block).refuseIfWrong();
        files.lock(id);
        files.add(id, Kind.IDENTITY, block);
        likenesses.add(id, block.identity().traits(Contacts.NONE));
    }

    /** Adds phones and languages that hold from now on; the earlier ones stay on record. */
    @Transactional
    public void recordContacts(PersonId id, Contacts contacts) {
        rules().check(contacts).refuseIfWrong();
        files.lock(id);
        files.add(id, Kind.CONTACTS, contacts);
        likenesses.add(id, new Traits(List.of(), Set.of(), contacts.numbers(), List.of()));
    }

    /** Adds a safe contact that holds from now on; the earlier ones stay on record. */
    @Transactional
    public void recordSafeContact(PersonId id, SafeContact contact) {
        rules().check(contact).refuseIfWrong();
        files.lock(id);
        files.add(id, Kind.SAFE_CONTACT, contact);
    }

    /**
     * Finds persons by name in any order or script, phone, birth year or document, likeliest first.
     *
     * @param mine whom the asking actor may find; nobody else is even counted
     */
    public List<PersonId> match(PersonQuery query, Predicate<PersonId> mine) {
        return likenesses.find(query.traits()).stream()
                .filter(Candidate::plausible)
                .filter(candidate -> mine.test(candidate.id()))
                .limit(MOST_MATCHES)
                .map(Candidate::id)
                .toList();
    }

    /** Those among some persons for whom a birth in this year was ever recorded; births alone are not indexed. */
    public List<PersonId> bornIn(int year, Collection<PersonId> among) {
        return readAll(among).values().stream()
                .filter(person -> person.identities().stream()
                        .map(block -> block.identity().birth())
                        .anyMatch(birth -> birth != null && birth.date().getYear() == year))
                .map(Person::id)
                .toList();
    }

    /**
     * Says whether somebody like this is on file already, and nothing else of them.
     *
     * @param among those whose being on file may be told
     */
    public Likeness possibleDuplicates(PersonQuery query, Predicate<PersonId> among) {
        List<Candidate> others = likenesses.find(query.traits()).stream()
                .filter(candidate -> among.test(candidate.id()))
                .toList();
        if (others.stream().anyMatch(Candidate::likely)) {
            return Likeness.YES;
        }
        if (others.stream().anyMatch(Candidate::possible)) {
            return Likeness.POSSIBLE;
        }
        return others.stream().anyMatch(Candidate::unclear) ? Likeness.UNCLEAR : Likeness.NO;
    }

    private static Person person(PersonId id, List<Part> parts) {
        return new Person(
                id,
                Kind.IDENTITY.among(parts, IdentityBlock.class),
                last(Kind.CONTACTS.among(parts, Contacts.class)).orElse(Contacts.NONE),
                last(Kind.SAFE_CONTACT.among(parts, SafeContact.class)).orElse(null));
    }

    private static <T> Optional<T> last(List<T> list) {
        return list.stream().reduce((earlier, later) -> later);
    }

    /** Who registers somebody works anywhere: no day is in the future that has begun somewhere. */
    private PersonRules rules() {
        return new PersonRules(LocalDate.ofInstant(clock.instant(), EARLIEST));
    }
}
