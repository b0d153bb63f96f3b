package org.safeconduct.casework.voluntaryreturn;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.safeconduct.AdjustableClock;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Member;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.PersonId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.kernel.Step;
import org.safeconduct.person.Persons;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.context.ApplicationContext;

/** One voluntary return that a test opens and leads as far as it needs. */
final class ReturnCase {

    private final SampleWalk walk;
    private final StaffRegister staff;
    private final CaseFiles caseFiles;
    private final Procedures procedures;
    private final EarlyEnds earlyEnds;
    private final Persons persons;
    private final AdjustableClock clock;

    ReturnCase(ApplicationContext app) {
        this.walk = app.getBean(SampleWalk.class);
        this.staff = app.getBean(StaffRegister.class);
        this.caseFiles = app.getBean(CaseFiles.class);
        this.procedures = app.getBean(Procedures.class);
        this.earlyEnds = app.getBean(EarlyEnds.class);
        this.persons = app.getBean(Persons.class);
        this.clock = app.getBean(AdjustableClock.class);
    }

    /** A person who comes alone, or brings others along, and meets Lena Brandt. */
    CaseId open(JsonNode... family) {
        ArrayNode members = JsonNodeFactory.instance.arrayNode().addAll(List.of(family));
        return walk.open(actor("lena-brandt"), VoluntaryReturn.PROCEDURE, Map.of("familyMembers", members));
    }

    /** A person alone, on the way to this country. */
    CaseId openFor(String country) {
        return walk.open(
                actor("lena-brandt"),
                VoluntaryReturn.PROCEDURE,
                Map.of("returnCountry", JsonNodeFactory.instance.textNode(country)));
    }

    /** Goes on with the usual answers and these, until a step with this key is all that is left to do. */
    void walk(CaseId caseId, String stop, String... said) {
        walk(caseId, step -> step.key().equals(stop), said);
    }

    void walk(CaseId caseId, Predicate<Step> stop, String... said) {
        walk.walk(actor("lena-brandt"), caseId, new SampleWalk.Story(answers(caseId, said), stop, clock::forward));
    }

    /** Completes one open step of one member. */
    void complete(CaseId caseId, String key, PersonId member, String... said) {
        walk(caseId, step -> !step.key().equals(key) || !member.equals(step.member()), said);
    }

    /** Completes the first open step with this key. */
    void complete(CaseId caseId, String key, String... said) {
        Step step = open(caseId, key).get(0);
        walk(caseId, other -> !other.id().equals(step.id()), said);
    }

    /** Lena Brandt records what ends the return of one member, or of the only one. */
    void end(CaseId caseId, PersonId member, EarlyEnds.Cause cause) {
        earlyEnds.end(actor("lena-brandt"), caseId, new EarlyEnds.Ending(member, cause, ""));
    }

    Actor actor(String persona) {
        return staff.find(new ActorId(persona)).orElseThrow();
    }

    List<Step> open(CaseId caseId) {
        return procedures.standing(caseId).open();
    }

    List<Step> open(CaseId caseId, String key) {
        return open(caseId).stream().filter(step -> step.key().equals(key)).toList();
    }

    Member member(CaseId caseId, int place) {
        return caseFiles.members(caseId).get(place);
    }

    PersonId person(CaseId caseId, int place) {
        return member(caseId, place).person();
    }

    String name(CaseId caseId, int place) {
        return persons.read(person(caseId, place)).name().orElseThrow();
    }

    String closure(CaseId caseId) {
        return String.valueOf(caseFiles.head(caseId).closureCode());
    }

    static JsonNode spouse() {
        return relative("Mariam Issoufou", "spouse", "1990-05-04");
    }

    static JsonNode child() {
        return relative("Aminata Issoufou", "child", "2017-03-02");
    }

    private static JsonNode relative(String name, String relation, String born) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("memberFullName", name)
                .put("memberRelation", relation)
                .put("memberBirthDate", born)
                .put("memberSex", "F");
    }

    private Map<String, JsonNode> answers(CaseId caseId, String... said) {
        Map<String, JsonNode> answers = new HashMap<>();
        boolean children = caseFiles.members(caseId).stream().anyMatch(member -> !member.adult());
        answers.put("childrenConcerned", JsonNodeFactory.instance.textNode(children ? "yes" : "no"));
        for (int i = 0; i < said.length; i += 2) {
            answers.put(said[i], JsonNodeFactory.instance.textNode(said[i + 1]));
        }
        return answers;
    }
}
