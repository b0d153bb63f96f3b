package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.procedure.Procedures;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who does a step in another agency's case sees what the form of the step shows, and nothing beyond. */
@Tag("once")
@WithApp
class ShownStepTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleWalk walk;

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Procedures procedures;

    @Autowired
    private AdjustableClock clock;

    @Test
    void whoDecidesOnThePackageSeesProposalAndApplication() {
        JsonNode task = taken("claudia-reuter", "Task_DecidePackage");

        assertThat(task.findValuesAsText("field"))
                .contains("decision.avrr-package", "returnType", "programme", "helpWanted")
                .doesNotContain("phone", "fullName", "destinationAddress", "counsellingNote");
    }

    @Test
    void theDoctorSeesTheNeedsThatWereToldForTheDoctor() {
        JsonNode task = taken("anna-vogt", "Task_AssessFitness");

        assertThat(task.findValuesAsText("field"))
                .contains("birthDate", "healthNeeds")
                .doesNotContain("phone", "fearWords", "helpWanted", "ownWords");
    }

    @Test
    void whoKeepsTheMachineOrWatchesOverItHasNoList() {
        taken("claudia-reuter", "Task_DecidePackage");

        assertThat(agencyList("claudia-reuter")).isPositive();
        assertThat(agencyList("olaf-winter")).isZero();
        assertThat(agencyList("petra-neumann")).isZero();
    }

    private int agencyList(String persona) {
        return Program.json(new Program(mvc, persona).get("/api/worklist?view=agency"))
                .at("/total")
                .asInt();
    }

    private JsonNode taken(String persona, String step) {
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        CaseId caseId = walk.open(lena, "voluntary-return", Map.of());
        JsonNode needs = JsonNodeFactory.instance.arrayNode().add("medicine");
        Map<String, JsonNode> said = Map.of("healthNeeds", needs, "screening", TextNode.valueOf("medical"));
        walk.walk(lena, caseId, new SampleWalk.Story(said, next -> next.key().equals(step), clock::forward));

        Program program = new Program(mvc, persona);
        String address = "/api/cases/" + caseId + "/tasks/" + open(caseId, step);
        assertThat(program.post(address + "/claim", "")).hasStatus2xxSuccessful();
        return Program.json(program.get(address)).at("/onFile");
    }

    private String open(CaseId caseId, String step) {
        return procedures.standing(caseId).open().stream()
                .filter(next -> next.key().equals(step))
                .findFirst()
                .orElseThrow()
                .id()
                .toString();
    }
}
