package org.safeconduct.forms;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.form.Field;
import org.safeconduct.form.Offer;

/** The code lists that forms may offer. */
final class CodeListNames {

    private static final Path LISTS = Path.of("src/main/resources/reference/code-lists.csv");

    private CodeListNames() {}

    static List<String> unknown(FormFiles files) {
        Set<String> known = Stream.concat(
                        FormFiles.read(LISTS).lines().map(line -> line.split(",", 2)[0]),
                        Stream.of("countries", "nationality", ""))
                .collect(Collectors.toSet());
        return files.paths().stream()
                .flatMap(path -> files.form(path).inputs().stream()
                        .filter(input -> !known.contains(source(input)))
                        .map(input -> path + ": " + input.key() + " offers " + source(input)))
                .toList();
    }

    private static String source(Field.Input input) {
        if (input instanceof Field.Choice choice) {
            return choice.offer().source();
        }
        if (input instanceof Field.Choices choices) {
            return choices.offer().source();
        }
        return input instanceof Field.Tags tags ? tags.offer().source() : Offer.FREE.source();
    }
}
