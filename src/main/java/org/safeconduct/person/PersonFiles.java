package org.safeconduct.person;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of a person's file: sealed parts, one after the other, never changed. */
@Repository
class PersonFiles {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final int BATCH = 500;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Clock clock;

    PersonFiles(JdbcClient jdbc, Vault vault, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
    }

    /** What a part is about; the word stands in the clear. */
    enum Kind {
        IDENTITY(IdentityBlock.class),
        CONTACTS(Contacts.class),
        SAFE_CONTACT(SafeContact.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        <T> List<T> among(List<Part> parts, Class<T> wanted) {
            return parts.stream()
                    .filter(part -> part.kind() == this)
                    .map(part -> wanted.cast(part.content()))
                    .toList();
        }
    }

    /** One opened part. */
    record Part(PersonId person, Kind kind, Object content) {}

    PersonId open() {
        PersonId id = PersonId.random();
        jdbc.sql("insert into person (id, registered_at) values (:id, :now)")
                .param("id", id.toString())
                .param("now", now())
                .update();
        return id;
    }

    void lock(PersonId id) {
        List<String> locked = jdbc.sql("select id from person where id = :id for update")
                .param("id", id.toString())
                .query(String.class)
                .list();
        if (locked.isEmpty()) {
            throw Refusal.notFound();
        }
    }

    /** Adds a part at the end; the person is locked. */
    void add(PersonId person, Kind kind, Object content) {
        UUID id = UUID.randomUUID();
        byte[] sealed = vault.seal(person.value(), Compartment.IDENTITY, place(id.toString()), json(content));
        jdbc.sql("""
                        insert into person_part (id, person_id, place, kind, sealed, recorded_at)
                        select :id, :person, count(*), :kind, :sealed, :now from person_part where person_id = :person
                        """)
                .param("id", id.toString())
                .param("person", person.toString())
                .param("kind", kind.name())
                .param("sealed", sealed)
                .param("now", now())
                .update();
    }

    List<Part> parts(Collection<PersonId> persons) {
        List<PersonId> all = List.copyOf(persons);
        return IntStream.iterate(0, from -> from < all.size(), from -> from + BATCH)
                .mapToObj(from -> all.subList(from, Math.min(all.size(), from + BATCH)))
                .flatMap(some -> batch(some).stream())
                .toList();
    }

    private List<Part> batch(List<PersonId> persons) {
        return jdbc.sql("""
                        select id, person_id, kind, sealed from person_part
                        where person_id in (:persons) order by person_id, place
                        """)
                .param("persons", persons.stream().map(PersonId::toString).toList())
                .query((row, number) -> part(
                        PersonId.of(row.getString("person_id")),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("id"),
                        row.getBytes("sealed")))
                .list();
    }

    private Part part(PersonId person, Kind kind, String id, byte[] sealed) {
        try {
            byte[] content = vault.open(person.value(), Compartment.IDENTITY, place(id), sealed);
            return new Part(person, kind, JSON.readValue(content, kind.type));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static byte[] json(Object content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String place(String part) {
        return "person_part|sealed|" + part;
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
