package org.safeconduct.casefile.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casefile.amendment.AmendmentPages.Place;
import org.safeconduct.casefile.amendment.AmendmentPages.Typed;
import org.safeconduct.casefile.page.Names;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Wording;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the page for putting one answer right shows, and how it reads what was typed there. */
@Component
class AmendmentScreen {

    private static final int LONGEST = 4000;

    private final CaseFiles files;
    private final Names names;
    private final ObjectProvider<Wording> wording;

    AmendmentScreen(CaseFiles files, Names names, ObjectProvider<Wording> wording) {
        this.files = files;
        this.names = names;
        this.wording = wording;
    }

    private record Found(Entry entry, Entry.Answer answer) {}

    ModelAndView page(Actor actor, Place place, Typed typed, List<Refusal.FieldError> errors) {
        Found found = find(actor, place);
        Ruling ruling = files.ruling(actor, place.id());
        if (ruling.write().isEmpty()) {
            throw Refusal.notAllowed("refusal.casefile.only-look");
        }
        Compartment now = found.answer().compartment();
        ModelAndView page = new ModelAndView("casefile/amendment");
        page.addObject("head", files.head(actor, place.id()));
        page.addObject("answer", found.answer());
        page.addObject("input", ruling.write().contains(now) ? input(found, actor) : "none");
        page.addObject("choices", choices(found, actor));
        page.addObject("compartments", others(ruling, now));
        page.addObject("people", found.entry().member() == null ? Map.of() : names.of(actor, place.id()));
        page.addObject("typed", typed);
        page.addObject("errors", errors);
        return page;
    }

    /** Reads a value of the same kind as the one it replaces. */
    JsonNode value(Actor actor, Place place, List<String> typed) {
        Found found = find(actor, place);
        Map<String, String> choices = choices(found, actor);
        if (!choices.isEmpty() && !choices.keySet().containsAll(typed)) {
            throw Refusal.invalid("value", "refusal.field.type");
        }
        if (found.answer().value().isArray()) {
            return list(typed);
        }
        String only = typed.size() == 1 ? typed.get(0).strip() : "";
        if (only.isEmpty() || only.length() > LONGEST) {
            throw Refusal.invalid("value", "refusal.field.missing");
        }
        return scalar(found.answer().value(), only);
    }

    static Compartment compartment(String name) {
        return Arrays.stream(Compartment.values())
                .filter(compartment -> compartment.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("to", "refusal.field.missing"));
    }

    private static JsonNode scalar(JsonNode old, String typed) {
        if (old.isBoolean()) {
            return BooleanNode.valueOf(typed.equals("true"));
        }
        if (!old.isNumber()) {
            return TextNode.valueOf(typed);
        }
        if (!typed.matches("-?\\d{1,12}(\\.\\d{1,4})?")) {
            throw Refusal.invalid("value", "refusal.field.type");
        }
        return DecimalNode.valueOf(new BigDecimal(typed));
    }

    private static JsonNode list(List<String> typed) {
        var list = JsonNodeFactory.instance.arrayNode();
        typed.stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(list::add);
        return list;
    }

    private Found find(Actor actor, Place place) {
        return files.timeline(actor, place.id()).stream()
                .filter(entry -> entry.id().equals(place.entry()))
                .flatMap(entry -> entry.answers().stream()
                        .filter(answer -> answer.field().equals(place.field()))
                        .map(answer -> new Found(entry, answer)))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private Map<String, String> choices(Found found, Actor actor) {
        Source source = found.entry().source();
        Wording words = wording.getIfAvailable();
        return source == null || source.form() == null || words == null
                ? Map.of()
                : words.choices(
                        source.deployment(), source.form(), found.answer().field(), actor.language());
    }

    /** Which control fits; a repeating group cannot be put right value by value. */
    private String input(Found found, Actor actor) {
        JsonNode value = found.answer().value();
        if (value.isArray()) {
            boolean flat = StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
            return !flat ? "none" : choices(found, actor).isEmpty() ? "lines" : "several";
        }
        if (value.isObject()) {
            return "none";
        }
        if (value.isBoolean()) {
            return "yes-no";
        }
        return choices(found, actor).isEmpty() ? "text" : "one";
    }

    private static Set<Compartment> others(Ruling ruling, Compartment now) {
        Set<Compartment> others = EnumSet.noneOf(Compartment.class);
        others.addAll(ruling.write());
        others.addAll(ruling.collect());
        others.remove(now);
        return others;
    }
}
