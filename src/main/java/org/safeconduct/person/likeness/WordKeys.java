package org.safeconduct.person.likeness;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The keys of one word of a name, with how much a match is worth: same spelling, same sound, same family.
 *
 * @param families those among them that bind a name to a time
 */
record WordKeys(Map<String, Integer> worth, Set<String> families) {

    static final int SPELLING = 100;
    static final int SOUND = 90;
    static final int FAMILY = 70;

    WordKeys {
        worth = Map.copyOf(worth);
        families = Set.copyOf(families);
    }

    static List<WordKeys> of(Collection<String> names) {
        return names.stream()
                .flatMap(name -> Servants.joined(Spelling.words(name)).stream())
                .distinct()
                .map(WordKeys::of)
                .toList();
    }

    private static WordKeys of(Set<String> readings) {
        Map<String, Integer> worth = readings.stream()
                .flatMap(WordKeys::keys)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, Math::max));
        return new WordKeys(
                worth, Set.copyOf(readings.stream().map(WordKeys::family).toList()));
    }

    private static Stream<Map.Entry<String, Integer>> keys(String word) {
        return Stream.of(
                Map.entry("=" + word, SPELLING),
                Map.entry("~" + Sound.of(word), SOUND),
                Map.entry(family(word), FAMILY));
    }

    private static String family(String word) {
        return "^" + Families.of(word);
    }
}
