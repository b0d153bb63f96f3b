package org.safeconduct.casework.voluntaryreturn.assistance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.casework.decision.DecisionSubject;
import org.safeconduct.casework.voluntaryreturn.MemberPath;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.procedure.Decided;
import org.springframework.stereotype.Component;

/** Asks the package table once for each member who travels, since each has an entitlement of their own. */
@Component
class PackageQuestions implements DecisionSubject {

    private final CaseFiles caseFiles;

    PackageQuestions(CaseFiles caseFiles) {
        this.caseFiles = caseFiles;
    }

    @Override
    public String decision() {
        return "avrr-package";
    }

    @Override
    public Compartment compartment() {
        return Compartment.REINTEGRATION;
    }

    @Override
    public List<Map<String, Object>> questions(CaseId caseId) {
        return caseFiles.members(caseId).stream()
                .filter(Member::travelling)
                .map(member -> inputs(member, caseFiles.facts(caseId, member.person())))
                .toList();
    }

    /** {@code supervisor} where any row asks for one, {@code package} where anything is due, else {@code none}. */
    @Override
    public String word(List<Decided> answers) {
        List<String> routes = answers.stream()
                .flatMap(decided -> decided.rules().stream())
                .map(rule -> String.valueOf(rule.outputs().get("route")))
                .toList();
        if (routes.contains("supervisor")) {
            return "supervisor";
        }
        return routes.contains("package") ? "package" : "none";
    }

    private static Map<String, Object> inputs(Member member, Map<String, JsonNode> facts) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("returnType", word(facts, "returnType", "voluntary"));
        inputs.put("personKind", personKind(member));
        inputs.put("programme", word(facts, "programme", "none"));
        inputs.put("vulnerable", yes(facts, "vulnerable"));
        inputs.put("nationalityVisaExempt", yes(facts, "nationalityVisaExempt"));
        inputs.put("earlierAssistance", word(facts, "earlierAssistance", "unclear"));
        return inputs;
    }

    private static String personKind(Member member) {
        if (member.principal()) {
            return "principal";
        }
        if (!member.adult()) {
            return "minor";
        }
        return member.relation().equals("child") || member.relation().equals("adult-child") ? "adult-child" : "adult";
    }

    private static String word(Map<String, JsonNode> facts, String field, String otherwise) {
        String found = MemberPath.word(facts, field);
        return found.isEmpty() ? otherwise : found;
    }

    private static boolean yes(Map<String, JsonNode> facts, String field) {
        JsonNode value = facts.get(field);
        return value != null && (value.asBoolean() || "yes".equals(value.asText()));
    }
}
