package org.safeconduct.person.likeness;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Brings a name of any script to plain Latin words, in the order written, without particles that people drop. */
final class Spelling {

    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

    private static final Pattern ARABIC_ARTICLE = Pattern.compile("(?<!\\p{L})\u0627\u0644(?=\\p{L}{3})");
    private static final Pattern ARABIC_MARKS = Pattern.compile("[\u0640\u064B-\u065F\u0670]");
    private static final Pattern HAMZA_SEATS = Pattern.compile("[\u0622\u0623\u0625\u0671]");
    private static final Pattern HAMZAS = Pattern.compile("[\u0621\u0624\u0626]");
    private static final Pattern INSIDE_A_WORD = Pattern.compile("['\u2018\u2019\u02BC\u02BE`\\p{Mn}]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Pattern OTHER_SCRIPTS = Pattern.compile("[^\\p{IsArabic}\\p{IsEthiopic}\\p{Mn}]+");
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "de", "da", "do", "dos", "das", "e", "ben", "bin", "ibn", "bint", "ould", "wuld", "mint", "bn");

    private Spelling() {}

    static List<String> words(String name) {
        String latin = LATIN.transliterate(arabicFirst(Normalizer.normalize(name, Normalizer.Form.NFKC)));
        String letters = INSIDE_A_WORD
                .matcher(latin.replace('\u02BF', 'a').replace('\u01DD', 'e'))
                .replaceAll("");
        List<String> all = Stream.of(BETWEEN_WORDS.split(letters))
                .filter(w -> !w.isEmpty())
                .toList();
        List<String> telling = all.stream().filter(w -> !PARTICLES.contains(w)).toList();
        return telling.isEmpty() ? all : telling;
    }

    /** The same of those words alone whose vowels cannot be relied on: Arabic writes few, Amharic its own. */
    static Set<String> unvowelled(String name) {
        return Set.copyOf(words(OTHER_SCRIPTS.matcher(name).replaceAll(" ")));
    }

    /** What Arabic writes and the ear drops: article, short vowels, seats of the hamza; ta marbuta sounds as h. */
    private static String arabicFirst(String name) {
        String bare = ARABIC_MARKS.matcher(name).replaceAll("");
        String seated = HAMZA_SEATS.matcher(bare).replaceAll("\u0627");
        String open = HAMZAS.matcher(seated)
                .replaceAll("")
                .replace('\u0629', '\u0647')
                .replace('\u0649', '\u0627');
        return ARABIC_ARTICLE.matcher(open).replaceAll("");
    }
}
