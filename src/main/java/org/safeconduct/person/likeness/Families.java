package org.safeconduct.person.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Names that are one name across languages and sound different, such as Othman, Ousmane and Osman. */
final class Families {

    private static final String FILE = "/reference/name-families.txt";
    private static final Map<String, String> FAMILY_BY_SKELETON = read();

    private Families() {}

    /** The key of the name's family, or of the name alone if it has none. */
    static String of(String word) {
        String skeleton = Sound.skeleton(word);
        return FAMILY_BY_SKELETON.getOrDefault(skeleton, skeleton);
    }

    private static Map<String, String> read() {
        Map<String, String> families = new HashMap<>();
        text().lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            String[] names = line.strip().split("\\s+");
            for (String name : names) {
                families.putIfAbsent(Sound.skeleton(name), "family " + names[0]);
            }
        });
        return Map.copyOf(families);
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
