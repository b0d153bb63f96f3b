package org.safeconduct.reference;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds countries by what people type: any language, accents or none, Arabic with or without its marks. */
final class CountrySearch {

    private static final Pattern MARKS = Pattern.compile("[\\p{M}\u0640'’ʻ`.]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ARTICLE = Pattern.compile("(^| )ال(?=\\p{L}{2})");

    private final Map<Country, Set<String>> spellings = new LinkedHashMap<>();

    CountrySearch(List<Country> countries) {
        countries.forEach(country -> spellings.put(country, spellings(country)));
    }

    private static Set<String> spellings(Country country) {
        Set<String> all = new LinkedHashSet<>();
        add(all, List.of(country.code().value(), country.alpha2()));
        add(all, country.names().values());
        add(all, country.synonyms());
        add(all, country.capitals().values());
        return all;
    }

    private static void add(Set<String> all, Iterable<String> texts) {
        for (String text : texts) {
            String plain = plain(text);
            if (!plain.isEmpty()) {
                all.add(plain);
            }
        }
    }

    /** Lets withdrawn codes and names lead to the countries that came after. */
    void alsoKnownAs(List<Country> successors, List<String> texts) {
        successors.forEach(country -> add(spellings.getOrDefault(country, new LinkedHashSet<>()), texts));
    }

    List<Country> named(String text) {
        String plain = plain(text);
        return spellings.entrySet().stream()
                .filter(known -> known.getValue().contains(plain))
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Country> find(String text) {
        String plain = plain(text);
        if (plain.isEmpty()) {
            return List.of();
        }
        Map<Country, Integer> found = new LinkedHashMap<>();
        spellings.forEach((country, all) -> all.stream()
                .mapToInt(spelling -> distance(spelling, plain))
                .filter(distance -> distance >= 0)
                .min()
                .ifPresent(distance -> found.put(country, distance)));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** 0 the same, 1 begins so, 2 a word of it begins so, -1 no. */
    private static int distance(String spelling, String typed) {
        if (spelling.equals(typed)) {
            return 0;
        }
        if (spelling.startsWith(typed)) {
            return 1;
        }
        return spelling.contains(" " + typed) ? 2 : -1;
    }

    static String plain(String text) {
        String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        String letters = MARKS.matcher(decomposed)
                .replaceAll("")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .replace('ٱ', 'ا')
                .replace("ß", "ss")
                .replace('ı', 'i');
        String words = GAPS.matcher(letters).replaceAll(" ").strip();
        return ARTICLE.matcher(words).replaceAll("$1");
    }
}
