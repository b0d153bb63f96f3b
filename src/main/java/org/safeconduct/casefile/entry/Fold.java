package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;

/**
 * What holds now: the latest value of every field per member. A correction takes the place of what it corrects, not the
 * last place; a reassignment gives an entry and its corrections to another member.
 */
public final class Fold {

    /** A value that holds now. */
    public record Held(@Nullable PersonId member, String field, Filed entry, Part part) {

        public JsonNode value() {
            return Objects.requireNonNull(part.answers().get(field));
        }
    }

    private record Key(@Nullable PersonId member, String field) {}

    private final Map<EntryId, Filed> entries = new LinkedHashMap<>();
    private final Map<EntryId, PersonId> reassigned = new HashMap<>();

    /** @param file entries in the order they were written */
    public Fold(List<Filed> file) {
        for (Filed entry : file) {
            entries.put(entry.id(), entry);
            if (entry.is(Filed.REASSIGNMENT) && entry.corrects() != null && entry.member() != null) {
                reassigned.put(entry.corrects(), entry.member());
            }
        }
    }

    public Optional<Filed> find(EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }

    /** The entry a correction goes back to; itself for any other. */
    public Filed root(Filed entry) {
        Filed root = entry;
        while (root.is(Filed.CORRECTION) && root.corrects() != null) {
            Filed earlier = entries.get(root.corrects());
            if (earlier == null) {
                return root;
            }
            root = earlier;
        }
        return root;
    }

    /** An entry and everything that corrected it, oldest first. */
    public List<Filed> chain(Filed entry) {
        EntryId root = root(entry).id();
        return entries.values().stream().filter(e -> root(e).id().equals(root)).toList();
    }

    /** Whom an entry concerns now. */
    public @Nullable PersonId member(Filed entry) {
        Filed root = root(entry);
        return reassigned.getOrDefault(root.id(), root.member());
    }

    /** Every value that holds now, in the order the fields were first answered. */
    public List<Held> held() {
        List<Filed> ordered = new ArrayList<>(entries.values());
        ordered.sort(Comparator.comparingInt((Filed e) -> root(e).place()).thenComparingInt(Filed::place));
        Map<Key, Held> held = new LinkedHashMap<>();
        for (Filed entry : ordered) {
            PersonId member = member(entry);
            entry.parts().forEach(part -> put(held, member, entry, part));
        }
        return List.copyOf(held.values());
    }

    /** Values by field of the whole case, with those of one member laid over them. */
    public Map<String, JsonNode> values(@Nullable PersonId member) {
        Map<String, JsonNode> values = new LinkedHashMap<>();
        lay(values, held -> held.member() == null);
        if (member != null) {
            lay(values, held -> member.equals(held.member()));
        }
        return values;
    }

    /** What a field was answered with for one member each time it was asked, as corrected since. */
    public List<JsonNode> every(PersonId member, String field) {
        Map<EntryId, JsonNode> answers = new LinkedHashMap<>();
        for (Filed entry : entries.values()) {
            if (member.equals(member(entry))) {
                entry.parts().stream()
                        .map(part -> part.answers().get(field))
                        .filter(Objects::nonNull)
                        .forEach(answer -> answers.put(root(entry).id(), answer));
            }
        }
        return List.copyOf(answers.values());
    }

    private void lay(Map<String, JsonNode> values, Predicate<Held> which) {
        held().stream().filter(which).forEach(held -> values.put(held.field(), held.value()));
    }

    /** Words about an act itself begin with an underscore and are no facts of the case. */
    private static void put(Map<Key, Held> held, @Nullable PersonId member, Filed entry, Part part) {
        part.answers().keySet().stream()
                .filter(field -> !field.startsWith("_"))
                .forEach(field -> held.put(new Key(member, field), new Held(member, field, entry, part)));
    }
}
