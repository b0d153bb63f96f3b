package org.safeconduct.person.likeness;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The keys of one word of a name. Writing without short vowels agrees with any vowels between the same consonants, two
 * words with their vowels do not; so what is kept and what is looked for differ.
 *
 * @param worth what is looked for, and how much a match is worth: same spelling, same sound, same family
 * @param kept by which the word is found
 */
record WordKeys(Map<String, Integer> worth, Set<String> kept) {

    static final int SPELLING = 100;
    static final int SOUND = 90;
    static final int FAMILY = 70;

    private static final String WRITTEN = "=";
    private static final String HEARD = "~";
    private static final String RELATED = "^";
    private static final String VOWELS = ">";
    private static final String NO_VOWELS = "<";

    WordKeys {
        worth = Map.copyOf(worth);
        kept = Set.copyOf(kept);
    }

    static List<WordKeys> of(Collection<String> names) {
        return names.stream().flatMap(WordKeys::of).distinct().toList();
    }

    private static Stream<WordKeys> of(String name) {
        List<String> words = Spelling.words(name);
        Set<String> unvowelled = Spelling.unvowelled(name);
        List<Set<String>> readings = Servants.joined(words);
        return IntStream.range(0, words.size()).mapToObj(i -> of(readings.get(i), unvowelled.contains(words.get(i))));
    }

    private static WordKeys of(Set<String> readings, boolean unvowelled) {
        Map<String, Integer> worth = new HashMap<>();
        Set<String> kept = new HashSet<>();
        for (String word : readings) {
            Set<String> related = related(word, unvowelled);
            related.forEach(key -> worth.put(key, FAMILY));
            kept.addAll(related);
            if (!Sound.tells(word) && !(unvowelled && Families.spelled(word))) {
                across(word, unvowelled).forEach(key -> worth.put(key, FAMILY));
                kept.add((unvowelled ? NO_VOWELS : VOWELS) + Sound.frame(word));
            }
            worth.merge(HEARD + Sound.of(word), SOUND, Math::max);
            worth.merge(WRITTEN + word, SPELLING, Math::max);
            kept.addAll(List.of(HEARD + Sound.of(word), WRITTEN + word));
        }
        return new WordKeys(worth, kept);
    }

    /** By which a short name without vowels finds those with vowels, and the other way about. */
    private static Set<String> across(String word, boolean unvowelled) {
        String frame = Sound.frame(word);
        return unvowelled ? Set.of(VOWELS + frame, NO_VOWELS + frame) : Set.of(NO_VOWELS + frame);
    }

    private static Set<String> related(String word, boolean unvowelled) {
        Set<String> families = unvowelled ? Families.ofConsonants(word) : Families.of(word);
        String own = Sound.tells(word) ? Sound.skeleton(word) : Sound.contour(word);
        return families.isEmpty()
                ? Set.of(RELATED + own)
                : families.stream().map(family -> RELATED + family).collect(toUnmodifiableSet());
    }

    /** Those among what is looked for that bind a name to a time. */
    Set<String> binding() {
        return binding(worth.keySet());
    }

    /** Those by which the word is found together with a time. */
    Set<String> bound() {
        return binding(kept);
    }

    private static Set<String> binding(Set<String> keys) {
        return keys.stream()
                .filter(key -> !key.startsWith(WRITTEN) && !key.startsWith(HEARD))
                .collect(toUnmodifiableSet());
    }
}
