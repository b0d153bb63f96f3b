package org.safeconduct.person.likeness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** "Abdul Rahman", "Abd ar-Rahman" and "Abdourahmane" are one name, yet Abdou alone is a name as well. */
final class Servants {

    private static final Pattern ALONE = Pattern.compile("[ck]?abd[aeiou]*[lr]?");
    private static final Pattern FRONT = Pattern.compile("^[ck]?abd[aeiou]*(?=.{3})");
    private static final Pattern ARTICLE = Pattern.compile("^[aeioul]+(?=.{2})");
    private static final Pattern GOD = Pattern.compile("l+a?h?|l+a[hy]?[ei]");

    private Servants() {}

    /** Every word with all the ways it may be read. */
    static List<Set<String>> joined(List<String> words) {
        List<Set<String>> readings = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Set<String> word = new LinkedHashSet<>(Set.of(whole(words.get(i))));
            neighbour(words, i).ifPresent(word::add);
            readings.add(word);
        }
        return readings;
    }

    private static Optional<String> neighbour(List<String> words, int at) {
        if (at + 1 < words.size() && ALONE.matcher(words.get(at)).matches()) {
            return Optional.of(whole("abd" + words.get(at + 1)));
        }
        if (at > 0 && ALONE.matcher(words.get(at - 1)).matches()) {
            return Optional.of(whole("abd" + words.get(at)));
        }
        return Optional.empty();
    }

    private static String whole(String word) {
        var front = FRONT.matcher(word);
        if (!front.find()) {
            return word;
        }
        String whom = word.substring(front.end());
        return "abdu"
                + (GOD.matcher(whom).matches() ? "llah" : ARTICLE.matcher(whom).replaceFirst(""));
    }
}
