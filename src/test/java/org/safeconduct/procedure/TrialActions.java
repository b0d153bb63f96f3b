package org.safeconduct.procedure;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.ProcedureAction;
import org.safeconduct.kernel.Refusal;

/** What trial models may call; a test says what it answers. */
@ProcedureAction("trial")
public class TrialActions {

    final Map<String, List<String>> members = new ConcurrentHashMap<>();
    final Map<String, String> settled = new ConcurrentHashMap<>();

    public List<String> members(String caseId) {
        return members.getOrDefault(caseId, List.of());
    }

    public String settle(String caseId, String word) {
        String answer = settled.getOrDefault(caseId, word);
        if (answer.equals("refuse")) {
            throw Refusal.conflict("refusal.trial");
        }
        return answer;
    }

    /** Not to be reached: models call public methods only. */
    String hidden(String caseId) {
        return Marker.set("hidden " + caseId);
    }

    PersonId family(String caseId) {
        PersonId member = PersonId.random();
        members.merge(
                caseId,
                List.of(member.toString()),
                (one, two) -> java.util.stream.Stream.of(one, two)
                        .flatMap(List::stream)
                        .toList());
        return member;
    }
}
