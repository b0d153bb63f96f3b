package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;

/**
 * One entry as it lies in the file.
 *
 * @param place in the file, from 1
 * @param parts those that were asked for
 * @param bare nothing was ever sealed in it
 */
public record Filed(
        EntryId id,
        int place,
        String kind,
        NewEntry.@Nullable Source source,
        @Nullable PersonId member,
        Instant at,
        @Nullable ActorId actor,
        @Nullable AgencyCode agency,
        @Nullable EntryId corrects,
        List<Part> parts,
        boolean bare) {

    public static final String CORRECTION = "correction";
    public static final String REASSIGNMENT = "reassignment";

    public Filed {
        parts = List.copyOf(parts);
    }

    /** The same entry with other parts. */
    public Filed with(List<Part> others) {
        return with(others, bare);
    }

    Filed with(List<Part> others, boolean bare) {
        return new Filed(id, place, kind, source, member, at, actor, agency, corrects, others, bare);
    }

    boolean is(String word) {
        return kind.equals(word);
    }

    /** The part that holds a field, if it was asked for. */
    public Stream<Part> holding(String field) {
        return parts.stream().filter(part -> part.answers().containsKey(field));
    }

    /** What one compartment of an entry holds. */
    public record Part(
            Compartment compartment, Map<String, JsonNode> answers, Set<String> fixed, Map<String, String> english) {

        /** One field alone, with another value. */
        public Part only(String field, JsonNode value) {
            return new Part(compartment, Map.of(field, value), fixed, english);
        }

        /** With one more field. */
        public Part and(String field, JsonNode value) {
            Map<String, JsonNode> more = new LinkedHashMap<>(answers);
            more.put(field, value);
            return new Part(compartment, more, fixed, english);
        }

        /** With what another part of the same compartment holds. */
        public Part and(Part other) {
            Map<String, JsonNode> more = new LinkedHashMap<>(answers);
            more.putAll(other.answers());
            Set<String> both = new LinkedHashSet<>(fixed);
            both.addAll(other.fixed());
            Map<String, String> words = new LinkedHashMap<>(english);
            words.putAll(other.english());
            return new Part(compartment, more, both, words);
        }

        /** Everything but one field. */
        public Part without(String field) {
            Map<String, JsonNode> left = new LinkedHashMap<>(answers);
            left.remove(field);
            return new Part(compartment, left, fixed, english);
        }

        /** With a field of another part. */
        public Part with(String field, Part other) {
            Map<String, JsonNode> more = new LinkedHashMap<>(answers);
            more.put(field, other.answers().get(field));
            Map<String, String> words = new LinkedHashMap<>(english);
            other.english().forEach((key, word) -> {
                if (key.startsWith(field + ".")) {
                    words.put(key, word);
                }
            });
            return new Part(compartment, more, fixed, words);
        }
    }
}
