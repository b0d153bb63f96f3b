package org.safeconduct.form.view;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Options;

/** Texts of one form in the reader's language. */
final class Labels {

    private static final Pattern LINE = Pattern.compile("(\\w+)\\[(\\d+)]\\.");

    private final Form of;
    private final String form;
    private final BiFunction<String, String, String> text;
    private final Locale language;
    private final Options options;

    Labels(Form form, FormState state, Options options) {
        this.of = form;
        this.form = form.id();
        this.text = state.text();
        this.language = state.language();
        this.options = options;
    }

    String title() {
        return of.title().isEmpty() ? "" : text.apply(form + ".title", of.title());
    }

    String label(Field field) {
        return text(field, "label", field.head().label());
    }

    String description(Field field) {
        return text(field, "description", field.head().description());
    }

    List<String> paragraphs(Field.Help help) {
        return text(help, "text", help.text())
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Which line of a repeating group a level is, counted from 1; empty for the form itself. */
    String line(String prefix) {
        Matcher line = LINE.matcher(prefix);
        return line.matches()
                ? of.find(line.group(1)).map(this::label).orElse("") + " " + (Integer.parseInt(line.group(2)) + 1)
                : "";
    }

    private String text(Field field, String what, String english) {
        return english.isEmpty() ? "" : text.apply(form + "." + field.key() + "." + what, english);
    }

    /** What is offered, labelled. */
    List<Options.Option> offered(Field field, Offer offer) {
        if (!offer.source().isEmpty()) {
            return options.list(offer.source(), language);
        }
        return offer.values().stream()
                .map(value -> new Options.Option(value.value(), label(field, value)))
                .toList();
    }

    private String label(Field field, Offer.Value value) {
        return text.apply(form + "." + field.key() + ".value." + value.value(), value.label());
    }

    /** Label of one value; the value itself when it is offered no more. */
    String labelOf(Field field, Offer offer, String value) {
        return offered(field, offer).stream()
                .filter(option -> option.value().equals(value))
                .map(Options.Option::label)
                .findFirst()
                .orElse(value);
    }
}
