package org.safeconduct.casework.words;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.safeconduct.casework.Wordings;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.form.Offer;
import org.safeconduct.form.Options;
import org.safeconduct.kernel.Wording;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;

/** Lends the words of models and forms to rooms that may not know the procedures. */
@Component
class ModelWording implements Wording {

    private record Key(String deployment, String form) {}

    private final Procedures procedures;
    private final Forms forms;
    private final Options options;
    private final Wordings wordings;
    private final SaidInOneLine said;
    private final Map<Key, Form> read = new ConcurrentHashMap<>();

    ModelWording(Procedures procedures, Forms forms, Options options, Wordings wordings, SaidInOneLine said) {
        this.procedures = procedures;
        this.forms = forms;
        this.options = options;
        this.wordings = wordings;
        this.said = said;
    }

    @Override
    public String step(String deployment, String procedure, String element, Locale language) {
        return wordings.step(deployment, procedure, element, language);
    }

    @Override
    public String text(String deployment, String key, String english, Locale language) {
        return procedures.text(deployment, key, english, language);
    }

    @Override
    public Optional<String> answer(String deployment, String formId, String field, JsonNode value, Locale language) {
        Form form = form(deployment, formId);
        if (form.find(field).isEmpty()) {
            return Optional.empty();
        }
        BiFunction<String, String, String> text = (key, english) -> text(deployment, key, english, language);
        FormState reader = FormState.fresh(Set.of(), language, text);
        return Optional.of(said.inOneLine(forms.answered(form, Map.of(field, value), reader), language));
    }

    @Override
    public Map<String, String> choices(String deployment, String formId, String field, Locale language) {
        Form form = form(deployment, formId);
        Offer offer = form.find(field).map(ModelWording::offer).orElse(Offer.FREE);
        Map<String, String> labels = new LinkedHashMap<>();
        listed(offer, language).forEach(option -> labels.put(option.value(), option.label()));
        String place = formId + "." + field + ".value.";
        offer.values()
                .forEach(v ->
                        labels.put(v.value(), procedures.text(deployment, place + v.value(), v.label(), language)));
        return labels;
    }

    private Form form(String deployment, String formId) {
        return read.computeIfAbsent(
                new Key(deployment, formId), key -> forms.read(formId, procedures.form(deployment, formId)));
    }

    private List<Options.Option> listed(Offer offer, Locale language) {
        return offer.source().isEmpty() ? List.of() : options.list(offer.source(), language);
    }

    private static Offer offer(Field.Input input) {
        if (input instanceof Field.Choice choice) {
            return choice.offer();
        }
        return input instanceof Field.Choices choices ? choices.offer() : Offer.FREE;
    }
}
