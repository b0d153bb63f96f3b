package org.safeconduct.casework.draft;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casefile.Participants.Participant;
import org.safeconduct.casework.Drafts;
import org.safeconduct.kernel.CaseFact;
import org.safeconduct.kernel.CaseId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A text that was moved where not everybody may read it does not live on in the draft of a colleague. */
@Component
class MovedTexts {

    /** Shorter words stand in a draft for many reasons. */
    private static final int TELLING = 8;

    private final Drafts drafts;
    private final CaseFiles caseFiles;
    private final Participants participants;

    MovedTexts(Drafts drafts, CaseFiles caseFiles, Participants participants) {
        this.drafts = drafts;
        this.caseFiles = caseFiles;
        this.participants = participants;
    }

    @EventListener
    void on(CaseFact.FieldMoved moved) {
        CaseId caseId = moved.caseId();
        Set<String> texts = texts(caseFiles.said(caseId, moved.entryId(), moved.field()));
        participants.of(caseId).stream()
                .map(Participant::task)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(task -> drafts.change(task.value(), typed -> without(typed, moved.field(), texts)));
    }

    private static Set<String> texts(List<JsonNode> said) {
        List<JsonNode> leaves = new ArrayList<>();
        said.forEach(value -> collect(value, leaves));
        return leaves.stream()
                .map(leaf -> leaf.asText().strip())
                .filter(text -> text.length() >= TELLING)
                .collect(Collectors.toSet());
    }

    private static void collect(JsonNode value, List<JsonNode> leaves) {
        if (value.isContainerNode()) {
            value.forEach(inner -> collect(inner, leaves));
        } else {
            leaves.add(value);
        }
    }

    /** The field itself goes whole; out of other fields only the words that were moved. */
    private static Map<String, List<String>> without(Map<String, List<String>> typed, String field, Set<String> texts) {
        Map<String, List<String>> left = new LinkedHashMap<>();
        typed.forEach((name, values) -> {
            boolean moved = name.equals(field) || name.startsWith(field + "[") || name.startsWith(field + ".");
            if (!moved) {
                left.put(
                        name,
                        values.stream().map(value -> without(value, texts)).toList());
            }
        });
        return left;
    }

    private static String without(String value, Set<String> texts) {
        String left = value;
        for (String text : texts) {
            left = left.replace(text, "");
        }
        return left;
    }
}
