package org.safeconduct.person.likeness;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a Latin word sounds to clerks between Dakar, Cairo and Mogadishu: one letter for the spellings of French,
 * English, Portuguese and transliterated Arabic. {@link #of} keeps coarse vowels, {@link #skeleton} drops them.
 */
final class Sound {

    private static final List<Rule> RULES = List.of(
            new Rule("^ou(?=[aeiy])", "w"),
            new Rule("ou|oo", "u"),
            new Rule("ow(?=$|[^aeiouy])", "o"),
            new Rule("tch|sch|sh|ch", "s"),
            new Rule("ph", "f"),
            new Rule("kh|gh", "h"),
            new Rule("dh", "d"),
            new Rule("th", "t"),
            new Rule("dj", "j"),
            new Rule("(^|n)di(?=[aeou])", "$1j"),
            new Rule("qu(?=[ei])", "k"),
            new Rule("gu(?=[eiy])", "g"),
            new Rule("g(?=i)", "j"),
            new Rule("c(?=[eiy])", "s"),
            new Rule("[cq]", "k"),
            new Rule("[xz]", "s"),
            new Rule("(?<=.)h", ""),
            new Rule("^y(?=[^aeiouw])", "i"),
            new Rule("(?<=.)y", "i"),
            new Rule("(?<=.)w", "u"),
            new Rule("e", "i"),
            new Rule("o", "u"),
            new Rule("(.)\\1+", "$1"));

    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
    private static final Pattern INNER_VOWELS = Pattern.compile("(?<=.)[aiu]");
    private static final Pattern VOWELS = Pattern.compile("[aiu]");
    private static final Pattern START = Pattern.compile("^[aiu]*[^aiu]+[aiu]");
    private static final Pattern LONG_END = Pattern.compile("[iuy]$");
    private static final int TELLING = 3;
    private static final Pattern FIRST_VOWEL = Pattern.compile("^[aiu]+");

    private record Rule(Pattern from, String to) {

        Rule(String from, String to) {
            this(Pattern.compile(from), to);
        }
    }

    private Sound() {}

    static String of(String word) {
        String sound = DOUBLED.matcher(word).replaceAll("$1");
        for (Rule rule : RULES) {
            sound = rule.from().matcher(sound).replaceAll(rule.to());
        }
        return sound;
    }

    /** Whether a word has consonants enough to be known by them alone. */
    static boolean tells(String word) {
        return VOWELS.matcher(of(word)).replaceAll("").length() >= TELLING;
    }

    /** Consonants with the first vowels where they stand: what two spellings of a short name have in common. */
    static String contour(String word) {
        String sound = of(word);
        Matcher start = START.matcher(sound);
        return start.find()
                ? start.group() + VOWELS.matcher(sound.substring(start.end())).replaceAll("")
                : sound;
    }

    /** Consonants with the long vowel at the end, which every script writes. */
    static String frame(String word) {
        Matcher end = LONG_END.matcher(word);
        return skeleton(word) + (end.find() ? end.group().replace('y', 'i') : "");
    }

    /** Consonants alone, as Arabic writes them; a vowel in front counts as one; too little left keeps its vowels. */
    static String skeleton(String word) {
        String sound = of(word);
        String front = FIRST_VOWEL.matcher(sound).replaceFirst("a");
        String bones = INNER_VOWELS.matcher(front).replaceAll("");
        return bones.length() < 2 ? sound : bones;
    }
}
