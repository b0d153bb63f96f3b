package org.safeconduct.safeguard;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureAction;
import org.springframework.stereotype.Service;

/**
 * Looks before any contact with another side whether an officer has to clear the case first (non-refoulement). The
 * answer is valid for the call only, and never says why.
 */
@Service
@ProcedureAction("protectionGate")
public class ProtectionGate {

    /** Answers that leave nothing to clear, by question; anything else, and silence, has to be looked at. */
    private static final Map<String, List<String>> HARMLESS = Map.of(
            "fearsReturn", List.of("no"),
            "harmSuffered", List.of("none"),
            "controlSigns", List.of("none"),
            "childSigns", List.of("none"),
            "dangerToday", List.of("no"));

    private final CaseFiles caseFiles;

    ProtectionGate(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    /** {@code clear} when every adult who travels was screened and nothing speaks against it; else {@code check}. */
    public String lookUp(String caseId) {
        CaseId id = CaseId.of(caseId);
        List<Member> adults = caseFiles.members(id).stream()
                .filter(Member::travelling)
                .filter(member -> member.adult() || member.principal())
                .toList();
        boolean clear =
                !adults.isEmpty() && adults.stream().allMatch(member -> harmless(caseFiles.facts(id, member.person())));
        return clear ? "clear" : "check";
    }

    private static boolean harmless(Map<String, JsonNode> facts) {
        return HARMLESS.entrySet().stream()
                .allMatch(question -> harmless(facts.get(question.getKey()), question.getValue()));
    }

    private static boolean harmless(@org.jspecify.annotations.Nullable JsonNode answer, List<String> words) {
        if (answer == null || answer.isNull()) {
            return false;
        }
        if (!answer.isArray()) {
            return words.contains(answer.asText());
        }
        for (JsonNode one : answer) {
            if (!words.contains(one.asText())) {
                return false;
            }
        }
        return true;
    }
}
