package org.safeconduct.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;

/** The rules of the house for form files. */
enum FormRule {
    FORMS_READ_STRICTLY(FormRule::readStrictly),
    A_KEY_MEANS_ONE_THING(FormRule::keysMeanOneThing),
    OUTCOMES_ARE_CLOSED_CHOICES(FormRule::outcomesAreChoices),
    CONDITIONS_READ_WHAT_IS_ASKED(FormRule::factsAreAsked),
    WHAT_IS_SHOWN_IS_ON_FILE(FormRule::shownIsAsked),
    FREE_TEXT_STAYS_WITH_ITS_READERS(FormRule::freeTextIsNotFixed),
    LISTS_EXIST(CodeListNames::unknown),
    WORDS_REVEAL_NO_PROTECTION(NeutralWords::revealing),
    NO_RELATIVE_INTERPRETS(FormRule::relativesMayInterpret),
    EVERY_TEXT_IS_TRANSLATED(FormTexts::missing),
    NO_TRANSLATION_IS_LEFT_OVER(FormTexts::leftovers),
    EVERY_KIND_IS_USED(FormRule::everyKindIsUsed);

    private final Function<FormFiles, List<String>> check;

    FormRule(Function<FormFiles, List<String>> check) {
        this.check = check;
    }

    List<String> findings(FormFiles files) {
        return check.apply(files);
    }

    private static List<String> readStrictly(FormFiles files) {
        List<String> found = new ArrayList<>();
        for (String path : files.paths()) {
            try {
                if (files.form(path).title().isBlank()) {
                    found.add(path + ": no title");
                }
            } catch (IllegalArgumentException refused) {
                found.add(path + ": " + refused.getMessage());
            }
        }
        return found;
    }

    private static List<String> keysMeanOneThing(FormFiles files) {
        List<String> found = new ArrayList<>();
        for (String folder : files.folders()) {
            Map<String, String> owners = new HashMap<>();
            files.formsIn(folder)
                    .forEach(form -> form.inputs().forEach(input -> {
                        String owner = owners.putIfAbsent(input.key(), form.id());
                        if (owner != null) {
                            found.add(form.id() + ": " + input.key() + " is a field of " + owner);
                        }
                    }));
        }
        return found;
    }

    /** Wherever an interpreter is asked for, somebody confirms that no relative interpreted. */
    private static List<String> relativesMayInterpret(FormFiles files) {
        List<String> found = new ArrayList<>();
        for (String folder : files.folders()) {
            files.formsIn(folder)
                    .forEach(form -> form.inputs().stream()
                            .map(Field.Input::key)
                            .filter(key -> key.endsWith("Interpreter"))
                            .filter(key -> !confirmed(form, key.replaceFirst("Interpreter$", "NoRelative")))
                            .forEach(key -> found.add(form.id() + ": " + key + ": a relative may interpret")));
        }
        return found;
    }

    private static boolean confirmed(Form form, String key) {
        return form.find(key)
                .filter(input -> input instanceof Field.YesNo box && box.confirm())
                .isPresent();
    }

    private static List<String> outcomesAreChoices(FormFiles files) {
        return each(files, FormRule::openOutcome);
    }

    private static boolean openOutcome(Field.Input input) {
        return input.terms().outcome()
                && !(input instanceof Field.Choice choice
                        && choice.offer().values().size() > 1);
    }

    /** What a condition or a limit reads is a field of the form, or of another form of the procedure. */
    private static List<String> factsAreAsked(FormFiles files) {
        List<String> found = new ArrayList<>();
        for (String folder : files.folders()) {
            List<Form> forms = files.formsIn(folder);
            Set<String> asked = forms.stream()
                    .flatMap(form -> form.inputs().stream().map(Field::key))
                    .collect(Collectors.toSet());
            forms.forEach(form -> form.reads().stream()
                    .filter(fact -> !asked.contains(fact))
                    .forEach(fact -> found.add(form.id() + ": nobody asks " + fact)));
        }
        return found;
    }

    /**
     * What a form shows beside itself is a field of the procedure, or what a decision table answered. A procedure that
     * opens no case of its own shows what those ask that call it.
     */
    private static List<String> shownIsAsked(FormFiles files) {
        List<String> found = new ArrayList<>();
        for (String folder : files.folders()) {
            List<Form> forms = files.formsIn(folder);
            boolean opens = forms.stream().anyMatch(form -> form.id().startsWith("open-"));
            Set<String> asked = asked(
                    opens ? forms.stream() : files.folders().stream().flatMap(any -> files.formsIn(any).stream()));
            forms.forEach(form -> form.shows().stream()
                    .filter(name -> !asked.contains(name) && !name.startsWith("decision."))
                    .forEach(name -> found.add(form.id() + ": nobody asks " + name)));
        }
        return found;
    }

    private static Set<String> asked(Stream<Form> forms) {
        return forms.flatMap(form -> form.inputs().stream().map(Field::key)).collect(Collectors.toSet());
    }

    private static List<String> freeTextIsNotFixed(FormFiles files) {
        return each(
                files, input -> input instanceof Field.LongText && input.terms().fixed());
    }

    private static List<String> everyKindIsUsed(FormFiles files) {
        Set<Class<?>> unused = new HashSet<>(Set.of(
                Field.Text.class,
                Field.LongText.class,
                Field.Number.class,
                Field.Money.class,
                Field.Day.class,
                Field.Moment.class,
                Field.YesNo.class,
                Field.Choice.class,
                Field.Choices.class,
                Field.Tags.class,
                Field.Files.class,
                Field.Group.class));
        files.paths().forEach(path -> files.form(path).inputs().forEach(input -> unused.remove(input.getClass())));
        return unused.stream().map(Class::getSimpleName).toList();
    }

    private static List<String> each(FormFiles files, Function<Field.Input, Boolean> wrong) {
        return files.paths().stream()
                .flatMap(path ->
                        files.form(path).inputs().stream().filter(wrong::apply).map(input -> path + ": " + input.key()))
                .toList();
    }
}
