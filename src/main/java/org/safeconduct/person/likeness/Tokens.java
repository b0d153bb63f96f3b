package org.safeconduct.person.likeness;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.vault.Vault;

/** Turns traits into blind tokens. A birth is never indexed by itself, only bound to a word of the name. */
final class Tokens {

    /** Stands for a birth nobody is certain of. */
    private static final String OPEN = "?";

    private static final int YEAR_LENGTH = 4;

    private final Vault vault;

    Tokens(Vault vault) {
        this.vault = vault;
    }

    Set<String> toStore(Traits traits) {
        Set<String> times = traits.times().isEmpty() ? Set.of(OPEN) : traits.times();
        Set<String> all = new HashSet<>();
        for (WordKeys word : WordKeys.of(traits.names())) {
            word.kept().forEach(key -> all.add(name(key)));
            times.forEach(time -> all.addAll(born(word.bound(), time)));
        }
        traits.phones().forEach(phone -> all.add(phone(phone)));
        traits.documents().forEach(number -> all.add(document(number)));
        return all;
    }

    Asked toFind(Traits traits) {
        List<WordKeys> words = WordKeys.of(traits.names());
        List<Map<String, Integer>> worth = words.stream().map(this::blind).toList();
        boolean certain = !traits.times().isEmpty();
        return new Asked(
                worth,
                born(words, traits.times().stream().filter(t -> t.length() == YEAR_LENGTH)),
                born(words, traits.times().stream().filter(t -> t.length() > YEAR_LENGTH)),
                certain ? born(words, Stream.of(OPEN)) : Set.of(),
                traits.phones().stream().map(this::phone).collect(toSet()),
                traits.documents().stream().map(this::document).collect(toSet()));
    }

    private Map<String, Integer> blind(WordKeys word) {
        return word.worth().entrySet().stream().collect(toMap(e -> name(e.getKey()), Map.Entry::getValue, Math::max));
    }

    private Set<String> born(List<WordKeys> words, Stream<String> times) {
        return times.flatMap(time -> words.stream().flatMap(word -> born(word.binding(), time).stream()))
                .collect(toSet());
    }

    private Set<String> born(Set<String> keys, String time) {
        return keys.stream()
                .map(key -> vault.index("person_index.name-birth", key + "|" + time))
                .collect(toSet());
    }

    private String name(String key) {
        return vault.index("person_index.name", key);
    }

    private String phone(String number) {
        return vault.index("person_index.phone", number);
    }

    private String document(String number) {
        return vault.index(
                "person_index.document", number.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]", ""));
    }
}
