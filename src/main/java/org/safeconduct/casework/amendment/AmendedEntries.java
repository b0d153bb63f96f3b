package org.safeconduct.casework.amendment;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Ruling;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.casefile.NewEntry.Source;
import org.safeconduct.casework.amendment.AmendmentPages.Place;
import org.safeconduct.casework.page.CaseForms;
import org.safeconduct.form.Field;
import org.safeconduct.form.Form;
import org.safeconduct.form.FormState;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.Refusal;
import org.springframework.stereotype.Component;

/** Finds the answer that is to be put right, and what else is on file for its form. */
@Component
class AmendedEntries {

    private final CaseFiles files;
    private final CaseForms blanks;

    AmendedEntries(CaseFiles files, CaseForms blanks) {
        this.files = files;
        this.blanks = blanks;
    }

    /** @param source of the answer as it was first given; null when no work produced it */
    record Found(Entry entry, Entry.Answer answer, @Nullable Source source) {}

    Found find(Actor actor, Place place) {
        Map<EntryId, Entry> timeline =
                files.timeline(actor, place.id()).stream().collect(Collectors.toMap(Entry::id, Function.identity()));
        Entry entry = timeline.get(place.entry());
        if (entry == null) {
            throw Refusal.notFound();
        }
        Entry.Answer answer = entry.answers().stream()
                .filter(found -> found.field().equals(place.field()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return new Found(entry, answer, first(timeline, entry).source());
    }

    /** The entry that corrections of corrections go back to. */
    private static Entry first(Map<EntryId, Entry> timeline, Entry entry) {
        Entry first = entry;
        while (first.source() == null && first.corrects() != null && timeline.containsKey(first.corrects())) {
            first = timeline.get(first.corrects());
        }
        return first;
    }

    /** A form for what the actor may fill in; refuses whoever may only look. */
    FormState blank(Actor actor, CaseId caseId, BiFunction<String, String, String> text) {
        Ruling ruling = files.ruling(actor, caseId);
        if (ruling.write().isEmpty()) {
            throw Refusal.notAllowed("refusal.casefile.only-look");
        }
        Set<Compartment> writable = EnumSet.copyOf(ruling.write());
        writable.addAll(ruling.collect());
        return blanks.blank(actor, caseId, writable, text);
    }

    Map<String, JsonNode> onFile(CaseId caseId, @Nullable PersonId member, Form form) {
        Map<String, JsonNode> facts = files.facts(caseId, member);
        Map<String, JsonNode> known = new LinkedHashMap<>();
        form.topInputs().stream()
                .map(Field.Input::key)
                .filter(facts::containsKey)
                .forEach(key -> known.put(key, facts.get(key)));
        return known;
    }
}
