package org.safeconduct.person.likeness;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Index rows by which people are found without anybody, the database included, reading who they are. */
@Repository
public class Likenesses {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Tokens tokens;

    Likenesses(JdbcClient jdbc, JdbcTemplate batch, Vault vault) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.tokens = new Tokens(vault);
    }

    /** Makes a person findable by these traits too; whoever calls holds the lock on the person. */
    public void add(PersonId id, Traits traits) {
        Set<String> fresh = new HashSet<>(tokens.toStore(traits));
        fresh.removeAll(Set.copyOf(jdbc.sql("select token from person_index where person_id = :id")
                .param("id", id.toString())
                .query(String.class)
                .list()));
        batch.batchUpdate(
                "insert into person_index (person_id, token) values (?, ?)",
                fresh.stream().map(token -> new Object[] {id.toString(), token}).toList());
    }

    /** Everybody who agrees in something, most alike first. */
    public List<Candidate> find(Traits traits) {
        Asked asked = tokens.toFind(traits);
        if (asked.tokens().isEmpty()) {
            return List.of();
        }
        return found(asked.tokens()).entrySet().stream()
                .map(person -> asked.candidate(PersonId.of(person.getKey()), person.getValue()))
                .sorted(Comparator.comparing(Candidate::score).reversed().thenComparing(c -> c.id().toString()))
                .toList();
    }

    private Map<String, Set<String>> found(Set<String> wanted) {
        return jdbc
                .sql("select person_id, token from person_index where token in (:tokens)")
                .param("tokens", wanted)
                .query((row, number) -> Map.entry(row.getString("person_id"), row.getString("token")))
                .list()
                .stream()
                .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toSet())));
    }
}
