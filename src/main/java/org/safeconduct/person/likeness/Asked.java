package org.safeconduct.person.likeness;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.likeness.Candidate.Birth;

/**
 * A question as blind tokens.
 *
 * @param words for each word of the name its tokens and what they are worth
 * @param open tokens of those whose birth is not certain; empty if the question itself is not
 */
record Asked(
        List<Map<String, Integer>> words,
        Set<String> years,
        Set<String> days,
        Set<String> open,
        Set<String> phones,
        Set<String> documents) {

    Set<String> tokens() {
        Set<String> all = new HashSet<>();
        words.forEach(word -> all.addAll(word.keySet()));
        List.of(years, days, open, phones, documents).forEach(all::addAll);
        return all;
    }

    Candidate candidate(PersonId id, Set<String> found) {
        List<Integer> worths = words.stream().map(word -> worth(word, found)).toList();
        int sum = worths.stream().mapToInt(Integer::intValue).sum();
        int agree = (int) worths.stream().filter(worth -> worth > 0).count();
        int names = words.isEmpty() ? 0 : sum / words.size();
        return new Candidate(
                id, names, agree, words.size(), birth(found), among(phones, found), among(documents, found));
    }

    private Birth birth(Set<String> found) {
        if (among(days, found)) {
            return Birth.DAY;
        }
        if (among(years, found)) {
            return Birth.YEAR;
        }
        boolean uncertain = years.isEmpty() && days.isEmpty();
        return uncertain || among(open, found) ? Birth.OPEN : Birth.NOTHING;
    }

    private static int worth(Map<String, Integer> word, Set<String> found) {
        return word.entrySet().stream()
                .filter(token -> found.contains(token.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static boolean among(Collection<String> some, Set<String> found) {
        return !Collections.disjoint(some, found);
    }
}
