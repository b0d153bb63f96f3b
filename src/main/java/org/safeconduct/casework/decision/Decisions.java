package org.safeconduct.casework.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.NewEntry;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.ProcedureAction;
import org.safeconduct.procedure.Decided;
import org.safeconduct.procedure.Procedures;
import org.springframework.stereotype.Component;

/**
 * Takes decisions for models: inputs come from the case file, table, version, matched rules and inputs go back into
 * it as an entry, and the engine learns one word.
 */
@Component
@ProcedureAction("decisions")
public class Decisions {

    private final List<DecisionSubject> subjects;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final ObjectMapper json;

    Decisions(List<DecisionSubject> subjects, CaseFiles caseFiles, Procedures procedures, ObjectMapper json) {
        this.subjects = List.copyOf(subjects);
        this.caseFiles = caseFiles;
        this.procedures = procedures;
        this.json = json;
    }

    /** Takes a decision for a case and answers with the word the gateway reads; refuses a table nobody prepared. */
    public String take(String caseId, String decision) {
        CaseId id = CaseId.of(caseId);
        DecisionSubject subject = subjects.stream()
                .filter(s -> s.decision().equals(decision))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no inputs are prepared for decision " + decision));
        List<Decided> answers = subject.questions(id).stream()
                .map(inputs -> procedures.decide(id, decision, inputs))
                .toList();
        String word = subject.word(answers);
        Map<String, Object> report = Map.of("decision", decision, "answers", answers, "word", word);
        caseFiles.add(
                id,
                NewEntry.of(
                        "decision",
                        rules(id, decision),
                        null,
                        Map.of(subject.compartment(), Map.of("decision." + decision, json.valueToTree(report)))));
        return word;
    }

    private NewEntry.Source rules(CaseId caseId, String decision) {
        String procedure = caseFiles.head(caseId).procedure();
        return new NewEntry.Source(null, procedure, decision, null, procedures.deployment(caseId));
    }
}
