package org.safeconduct.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.safeconduct.form.Field;
import org.safeconduct.form.Offer;
import org.safeconduct.kernel.Compartment;

/** Outside the compartments of protection no key, word or label says why somebody may need protection. */
final class NeutralWords {

    private static final Set<Compartment> PROTECTIVE =
            Set.of(Compartment.ASYLUM, Compartment.TRAFFICKING, Compartment.CHILD);

    private static final List<String> CAUSES = List.of(
            "asylum",
            "refugee",
            "persecut",
            "traffick",
            "victim",
            "tortur",
            "exploit",
            "smuggl",
            "stateless",
            "genderviolence",
            "lgbt",
            "unaccompanied",
            "agedoubt",
            "fear",
            "harmsuffered");

    private NeutralWords() {}

    static List<String> revealing(FormFiles files) {
        List<String> found = new ArrayList<>();
        files.paths()
                .forEach(path -> files.form(path).inputs().stream()
                        .filter(input -> !PROTECTIVE.contains(input.terms().compartment()))
                        .forEach(input -> words(input)
                                .filter(NeutralWords::reveals)
                                .forEach(word -> found.add(path + ": " + input.key() + " says " + word))));
        return found;
    }

    private static boolean reveals(String word) {
        String bare = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return CAUSES.stream().anyMatch(bare::contains);
    }

    private static Stream<String> words(Field.Input input) {
        Stream<String> own =
                Stream.of(input.key(), input.head().label(), input.head().description());
        return Stream.concat(
                own, offer(input).values().stream().flatMap(value -> Stream.of(value.value(), value.label())));
    }

    private static Offer offer(Field.Input input) {
        if (input instanceof Field.Choice choice) {
            return choice.offer();
        }
        if (input instanceof Field.Choices choices) {
            return choices.offer();
        }
        return input instanceof Field.Tags tags ? tags.offer() : Offer.FREE;
    }
}
