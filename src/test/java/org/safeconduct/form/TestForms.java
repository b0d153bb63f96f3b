package org.safeconduct.form;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.Assertions;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Forms on a fixed day, with two lists to choose from; and the words tests use about them. */
final class TestForms {

    static final Set<Compartment> ALL = EnumSet.allOf(Compartment.class);

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private static final List<Options.Option> COUNTRIES = Arrays.stream(Locale.getISOCountries())
            .map(code -> new Locale.Builder().setRegion(code).build())
            .map(place -> new Options.Option(place.getISO3Country(), place.getDisplayCountry(Locale.ENGLISH)))
            .toList();

    private TestForms() {}

    static Forms forms() {
        Options options = TestForms::options;
        return new Forms(
                new StaticListableBeanFactory(Map.of("options", options)).getBeanProvider(Options.class), CLOCK);
    }

    private static List<Options.Option> options(String source, Locale language) {
        if (source.equals("countries") || source.equals("nationality")) {
            return COUNTRIES;
        }
        if (source.equals("language")) {
            return List.of(new Options.Option("ar", "Arabic"), new Options.Option("ha", "Hausa"));
        }
        throw new IllegalArgumentException("unknown source " + source);
    }

    /** A form of these components. */
    static Form form(String... components) {
        String json = "{\"type\":\"default\",\"id\":\"test\",\"title\":\"Test\",\"components\":["
                + String.join(",", components) + "]}";
        return forms().read("test", json);
    }

    /** A component; further properties as JSON without braces. */
    static String component(String type, String key, String more) {
        return "{\"type\":\"%s\",\"id\":\"Field_%s\",\"key\":\"%s\",\"label\":\"Label of %s\"%s}"
                .formatted(type, key, key, key, more.isEmpty() ? "" : "," + more);
    }

    /** An input of compartment IDENTITY with further validation and custom properties. */
    static String input(String type, String key, String validate, String properties) {
        return component(type, key, rules(validate, properties));
    }

    static String rules(String validate, String properties) {
        return "\"validate\":{%s},\"properties\":{\"compartment\":\"IDENTITY\"%s}"
                .formatted(validate, properties.isEmpty() ? "" : "," + properties);
    }

    static String text(String key) {
        return input("textfield", key, "", "");
    }

    static String values(String... values) {
        return "\"values\":["
                + String.join(
                        ",",
                        Arrays.stream(values)
                                .map(value -> "{\"value\":\"%s\",\"label\":\"The %s\"}".formatted(value, value))
                                .toList())
                + "]";
    }

    static String group(String path, String... components) {
        return ("{\"type\":\"dynamiclist\",\"id\":\"Field_%s\",\"path\":\"%s\",\"label\":\"Member\",\"isRepeating\":true,"
                        + "\"allowAddRemove\":true,\"defaultRepetitions\":1,\"properties\":{\"compartment\":\"IDENTITY\"},"
                        + "\"components\":[%s]}")
                .formatted(path, path, String.join(",", components));
    }

    /** Submitted values: name, value, name, value ... */
    static Map<String, List<String>> typed(String... pairs) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            typed.computeIfAbsent(pairs[i], name -> new java.util.ArrayList<>()).add(pairs[i + 1]);
        }
        return typed;
    }

    static Answers check(Form form, String... pairs) {
        return forms().check(form, typed(pairs), ALL, Map.of());
    }

    /** The value of one answer as JSON text, empty when there is none. */
    static String answer(Form form, String key, String... pairs) {
        Answers.Answer answer = check(form, pairs).byField().get(key);
        return answer == null ? "" : answer.value().toString();
    }

    /** Path and message of every error. */
    static Map<String, String> errors(Form form, String... pairs) {
        return errors(() -> check(form, pairs));
    }

    static Map<String, String> errors(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        Refusal refusal = Assertions.catchThrowableOfType(Refusal.class, act);
        Map<String, String> errors = new TreeMap<>();
        if (refusal != null) {
            Assertions.assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
            refusal.fields()
                    .forEach(error ->
                            errors.put(error.field(), error.messageKey().replace("refusal.form.", "")));
        }
        return errors;
    }
}
