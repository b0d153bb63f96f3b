package org.safeconduct.casefile;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.PersonId;

/**
 * One entry as one reader may see it.
 *
 * @param actor who acted; null when the system did
 * @param corrects the entry this one corrects, moves or reassigns
 * @param answers the readable ones only
 */
public record Entry(
        EntryId id,
        String kind,
        NewEntry.@Nullable Source source,
        @Nullable PersonId member,
        Instant at,
        @Nullable ActorId actor,
        @Nullable AgencyCode agency,
        @Nullable EntryId corrects,
        List<Answer> answers) {

    public Entry {
        answers = List.copyOf(answers);
    }

    /**
     * One value on file.
     *
     * @param entry that holds the value
     * @param label of the field in the reader's language
     * @param shown the value in the reader's language
     */
    public record Answer(
            EntryId entry,
            @Nullable PersonId member,
            Compartment compartment,
            String field,
            String label,
            String shown,
            JsonNode value) {}
}
