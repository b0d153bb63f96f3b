package org.safeconduct.person.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Names that are one name across languages and sound different, such as Othman, Ousmane and Osman. */
final class Families {

    private static final String FILE = "/reference/name-families.txt";
    private static final String AS_WRITTEN = "=";
    private static final Families KNOWN = new Families();

    private final Map<String, Set<String>> bySpelling = new HashMap<>();
    private final Map<String, Set<String>> bySound = new HashMap<>();
    private final Map<String, Set<String>> bySkeleton = new HashMap<>();

    private Families() {
        text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.strip().split("\\s+"))
                .forEach(this::read);
    }

    private void read(String... names) {
        for (String written : names) {
            String name = String.join("", Spelling.words(written));
            put(bySpelling, name, names[0]);
            if (!written.startsWith(AS_WRITTEN)) {
                put(bySound, Sound.of(name), names[0]);
                put(bySkeleton, Sound.skeleton(name), names[0]);
            }
        }
    }

    /**
     * Families of a name whose vowels are written: as it is spelled, else as it sounds. Consonants alone tell enough
     * only where there are several.
     */
    static Set<String> of(String word) {
        Set<String> spelled = KNOWN.bySpelling.getOrDefault(word, Set.of());
        Set<String> sounding = KNOWN.bySound.getOrDefault(Sound.of(word), Set.of());
        Set<String> near = spelled.isEmpty() ? sounding : spelled;
        return near.isEmpty() && Sound.tells(word) ? ofConsonants(word) : near;
    }

    /** Whether a family holds the name exactly as written. */
    static boolean spelled(String word) {
        return KNOWN.bySpelling.containsKey(word);
    }

    /** Families of a name written without its short vowels: as it is spelled, else all it might be. */
    static Set<String> ofConsonants(String word) {
        Set<String> spelled = KNOWN.bySpelling.getOrDefault(word, Set.of());
        return spelled.isEmpty() ? KNOWN.bySkeleton.getOrDefault(Sound.skeleton(word), Set.of()) : spelled;
    }

    private static void put(Map<String, Set<String>> families, String name, String family) {
        families.computeIfAbsent(name, key -> new LinkedHashSet<>()).add("family " + family);
    }

    private static String text() {
        try (InputStream file = Families.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
