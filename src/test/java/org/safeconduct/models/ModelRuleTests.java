package org.safeconduct.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule for models fails on a copy that breaks it: one text in one file replaced. */
class ModelRuleTests {

    private static final Library LIBRARY = Library.onDisk();

    @ParameterizedTest(name = "{0}: {2} -> {3}")
    @MethodSource("broken")
    void findsWhatBreaks(ModelRule rule, String path, String text, String other) {
        Library broken = LIBRARY.with(path, text, other);

        assertThat(rule.findings(broken)).isNotEmpty().isNotEqualTo(rule.findings(LIBRARY));
    }

    @Test
    void showsEveryRuleToFail() {
        Set<ModelRule> shown =
                broken().map(arguments -> (ModelRule) arguments.get()[0]).collect(Collectors.toSet());

        assertThat(EnumSet.allOf(ModelRule.class)).isEqualTo(shown);
    }

    static Stream<Arguments> broken() {
        return Library.lines("src/test/resources/models/broken.txt")
                .map(line -> line.split(" \\| "))
                .map(parts -> arguments(ModelRule.valueOf(parts[0]), path(parts[1]), parts[2], parts[3]));
    }

    private static String path(String file) {
        String folder = file.startsWith("protection-gate") ? "protection-gate/" : "voluntary-return/";
        return "bpmn/" + folder + (file.contains(".") ? file : file + ".bpmn");
    }
}
