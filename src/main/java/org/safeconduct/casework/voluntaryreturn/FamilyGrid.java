package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseHead;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Panel;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.person.Person;
import org.safeconduct.person.Persons;
import org.springframework.stereotype.Component;

/** One grid that shows the members of a family by steps; each row is that member's own way. */
@Component
class FamilyGrid implements Panel {

    /** Steps of a member's own way with the question that settles each. */
    private static final Map<String, String> STEPS = steps();

    private final CaseFiles caseFiles;
    private final Persons persons;

    FamilyGrid(CaseFiles caseFiles, Persons persons) {
        this.caseFiles = caseFiles;
        this.persons = persons;
    }

    /** @param cells per step: {@code done}, {@code open} or {@code none} where it is not for this member */
    record Line(String name, String relation, boolean principal, boolean travelling, List<String> cells) {}

    /** A member who may still be taken out. */
    record Traveller(PersonId id, String name) {}

    @Override
    public String key() {
        return "family";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public String fragment() {
        return "voluntaryreturn/family :: panel";
    }

    @Override
    public Map<String, Object> content(Actor actor, CaseId caseId) {
        CaseHead head = caseFiles.head(actor, caseId);
        List<Member> members = caseFiles.members(actor, caseId);
        if (!head.procedure().equals(VoluntaryReturn.PROCEDURE) || members.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, Person> known =
                persons.readAll(members.stream().map(Member::person).toList());
        List<Line> lines = new ArrayList<>();
        for (Member member : members) {
            lines.add(line(caseId, member, name(known, member)));
        }
        return Map.of("steps", List.copyOf(STEPS.keySet()), "lines", lines);
    }

    List<Traveller> travelling(Actor actor, CaseId caseId) {
        List<Member> members = caseFiles.members(actor, caseId).stream()
                .filter(Member::travelling)
                .toList();
        Map<PersonId, Person> known =
                persons.readAll(members.stream().map(Member::person).toList());
        return members.stream()
                .map(member -> new Traveller(member.person(), name(known, member)))
                .toList();
    }

    private Line line(CaseId caseId, Member member, String name) {
        Map<String, JsonNode> facts = caseFiles.facts(caseId, member.person());
        List<String> cells =
                STEPS.entrySet().stream().map(step -> cell(member, facts, step)).toList();
        return new Line(name, member.relation(), member.principal(), member.travelling(), cells);
    }

    /** Says only that a step was done, never how it ended: relatives' refusals are not shown in the grid. */
    private static String cell(Member member, Map<String, JsonNode> facts, Map.Entry<String, String> step) {
        boolean forAdults = !step.getKey().equals("fitness");
        if (forAdults && !member.adult() && !member.principal()) {
            return "none";
        }
        String answer = MemberPath.word(facts, step.getValue());
        boolean settled = !answer.isEmpty() && !answer.equals(ReturnReentries.ANEW);
        if (settled) {
            return "done";
        }
        return member.travelling() ? "open" : "none";
    }

    private static String name(Map<PersonId, Person> known, Member member) {
        Person person = known.get(member.person());
        return person == null ? "" : person.name().orElse("");
    }

    private static Map<String, String> steps() {
        Map<String, String> steps = new LinkedHashMap<>();
        steps.put("counselling", "counselling");
        steps.put("voluntariness", "voluntariness");
        steps.put("declaration", "declaration");
        steps.put("consent", "dataConsent");
        steps.put("fitness", "fitToTravel");
        steps.put("reconfirmation", "reconfirmation");
        return steps;
    }
}
