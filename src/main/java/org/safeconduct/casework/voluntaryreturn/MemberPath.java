package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the answers of one family member mean for that member's own way: each adult decides, withdraws and is assessed
 * alone. Pure; the latest answer to a question counts.
 */
public final class MemberPath {

    /** Why a member does not travel, the graver first. */
    private record Sign(String field, String word, MemberEnd end) {}

    private static final List<Sign> SIGNS = List.of(
            new Sign("memberEnd", "died", MemberEnd.DIED),
            new Sign("memberEnd", "absconded", MemberEnd.ABSCONDED),
            new Sign("memberEnd", "protection", MemberEnd.PROTECTION),
            new Sign("screening", "protection", MemberEnd.PROTECTION),
            new Sign("memberEnd", "withdrawn", MemberEnd.WITHDRAWN),
            new Sign("voluntariness", "not-voluntary", MemberEnd.NOT_VOLUNTARY),
            new Sign("capacity", "not-confirmed", MemberEnd.NOT_VOLUNTARY),
            new Sign("declaration", "refused", MemberEnd.WITHDRAWN),
            new Sign("reconfirmation", "withdraws", MemberEnd.WITHDRAWN),
            new Sign("reconfirmation", "no-show", MemberEnd.NO_SHOW),
            new Sign("documentAnswer", "refused", MemberEnd.NO_DOCUMENT));

    private MemberPath() {}

    /** Why this member does not travel; empty while the member does. */
    static Optional<MemberEnd> end(Map<String, JsonNode> facts) {
        return SIGNS.stream()
                .filter(sign -> sign.word().equals(word(facts, sign.field())))
                .map(Sign::end)
                .filter(end -> end != MemberEnd.NO_DOCUMENT || !holdsDocument(facts))
                .findFirst();
    }

    /** Whether a passport was seen, or the document asked for was issued. */
    static boolean holdsDocument(Map<String, JsonNode> facts) {
        return word(facts, "travelDocument").equals("passport")
                || word(facts, "documentAnswer").equals("issued");
    }

    /** The questions whose answers can end a member's way. */
    static Stream<String> questions() {
        return SIGNS.stream().map(Sign::field).distinct();
    }

    /** The word a question was answered with; empty while it was not. */
    public static String word(Map<String, JsonNode> facts, String field) {
        JsonNode value = facts.get(field);
        return value == null ? "" : value.asText();
    }
}
