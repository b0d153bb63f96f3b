package org.safeconduct.casework.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.safeconduct.agency.Agencies;
import org.safeconduct.casefile.Amendments;
import org.safeconduct.casefile.Amendments.Correction;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casework.Casework;
import org.safeconduct.form.Answers;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.form.Forms;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.procedure.Procedures;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Asks for the right answer by the form that asked for the wrong one, and files what was answered. */
@Component
class Corrections {

    private final AmendedEntries entries;
    private final Casework casework;
    private final Forms forms;
    private final Procedures procedures;
    private final Amendments amendments;
    private final Agencies agencies;

    Corrections(
            AmendedEntries entries,
            Casework casework,
            Forms forms,
            Procedures procedures,
            Amendments amendments,
            Agencies agencies) {
        this.entries = entries;
        this.casework = casework;
        this.forms = forms;
        this.procedures = procedures;
        this.amendments = amendments;
        this.agencies = agencies;
    }

    private LocalDate today(Actor actor) {
        return agencies.now(actor.agency()).toLocalDate();
    }

    /** What to ask; refuses as NOT_FOUND what the actor cannot read, and whoever may only look. */
    Asked asked(Actor actor, AmendmentPages.Place place) {
        AmendedEntries.Found found = entries.find(actor, place);
        Optional<Form> form = form(found.source(), place.field());
        Form whole = form.orElseGet(() -> FreeAnswer.form(found.answer()));
        FormState state = entries.blank(actor, place.id(), text(form.isEmpty() ? null : found.source()))
                .withFacts(casework.facts(place.id(), found.entry().member(), today(actor)));
        Asked asked = new Asked(place, found.entry(), found.answer(), whole, state);
        return state.writable().contains(found.answer().compartment())
                ? part(asked)
                : asked.with(whole.only(Set.of()), state);
    }

    /** What was typed on the page, checked; refuses INVALID at the fields, a question not seen yet among them. */
    Answers typed(Asked asked, Map<String, List<String>> typed) {
        FormState state = asked.state();
        return forms.check(asked.form(), typed, state.writable(), state.facts());
    }

    /** The same for a program. */
    Answers sent(Asked asked, JsonNode answers) {
        FormState state = asked.state();
        return forms.checkJson(asked.form(), answers, state.writable(), state.facts());
    }

    /** Files the right answer, with what is asked because of it; refuses INVALID at the fields. */
    EntryId correct(Actor actor, Asked asked, Answers answers, String reason) {
        String field = asked.place().field();
        Map<String, JsonNode> also = new LinkedHashMap<>();
        answers.byField().forEach((key, answer) -> also.put(key, answer.value()));
        JsonNode value = also.remove(field);
        also.entrySet()
                .removeIf(other -> asked.state().facts().containsKey(other.getKey())
                        && asked.state()
                                .facts()
                                .get(other.getKey())
                                .equals(other.getValue().asText()));
        Correction correction =
                new Correction(asked.place().entry(), field, value == null ? emptied(asked) : value, also, reason);
        return amendments.correct(actor, asked.place().id(), correction);
    }

    /** A list of nothing is an answer; any other field that was emptied is refused at it. */
    private static JsonNode emptied(Asked asked) {
        Field.Input input = asked.form().find(asked.place().field()).orElseThrow(Refusal::notFound);
        boolean list = input instanceof Field.Group
                || input instanceof Field.Choices
                || input instanceof Field.Tags
                || input instanceof Field.Files;
        if (!list) {
            throw Refusal.invalid(input.key(), "refusal.form.required");
        }
        return JsonNodeFactory.instance.arrayNode();
    }

    /** The field of the answer, and what would be asked because of another answer; as it is on file. */
    private Asked part(Asked asked) {
        Form whole = asked.form();
        String field = asked.place().field();
        Map<String, JsonNode> onFile =
                entries.onFile(asked.place().id(), asked.entry().member(), whole);
        Set<String> settled = new LinkedHashSet<>(onFile.keySet());
        FormState now = asked.state().withTyped(forms.flatten(whole, onFile));
        settled.addAll(forms.view(whole, now).shown());
        Form part = whole.only(FollowingQuestions.of(whole, field, settled));
        Map<String, JsonNode> begin = new LinkedHashMap<>(onFile);
        begin.put(field, asked.answer().value());
        return asked.with(part, asked.state().withTyped(forms.flatten(part, begin)));
    }

    private Optional<Form> form(@Nullable Source source, String field) {
        if (source == null || source.form() == null) {
            return Optional.empty();
        }
        Form form = forms.read(source.form(), procedures.form(source.deployment(), source.form()));
        return Optional.of(form)
                .filter(asking -> asking.topInputs().stream()
                        .anyMatch(input -> input.key().equals(field)));
    }

    private BiFunction<String, String, String> text(@Nullable Source source) {
        Locale language = LocaleContextHolder.getLocale();
        return source == null
                ? (key, english) -> english
                : (key, english) -> procedures.text(source.deployment(), key, english, language);
    }
}
