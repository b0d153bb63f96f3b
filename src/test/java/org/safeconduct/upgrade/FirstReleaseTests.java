package org.safeconduct.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.TestProfiles;
import org.safeconduct.api.ProgramAnswers;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.autoconfigure.web.servlet.MockMvcPrint;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Today's application starts on a database of the first release, reads what lies there and goes on with it. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@ActiveProfiles(resolver = TestProfiles.class)
@ContextConfiguration(initializers = ReleasedDatabase.class)
@DirtiesContext
@Tag("database")
class FirstReleaseTests {

    private static final String TICKET = "A ticket that nobody bought: تذكرة 🎫\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aCaseOfTheFirstReleaseIsReadAndGoesOn() throws Exception {
        String begun = "/api/cases/" + caseWaitingAt("Task_CounselPerson");
        String untouched = "/api/cases/" + caseWaitingAt("Task_GiveFirstInformation");

        assertThat(text(get(begun))).contains("Amina Souley", "Room 2");
        String document = json(get(begun + "/documents")).at("/0/id").asText();
        assertThat(text(get(begun + "/documents/" + document))).isEqualTo(TICKET);

        String task = untouched + "/tasks/"
                + json(get(untouched)).at("/turns/0/taskId").asText();
        assertThat(post(task + "/claim", "")).hasStatus(204);
        assertThat(post(task + "/complete", ProgramAnswers.FIRST_INFORMATION)).hasStatus(200);
        assertThat(json(get(untouched)).at("/turns/0/step").asText()).isEqualTo("Task_CounselPerson");
    }

    @Test
    void aCaseIsOpenedBesideThem() {
        assertThat(post("/api/openings/voluntary-return", ProgramAnswers.OPENING))
                .hasStatus(201);
    }

    private String caseWaitingAt(String step) {
        return jdbc.sql("select case_id from work_item where step = :step order by opened_at")
                .param("step", step)
                .query(String.class)
                .list()
                .get(0);
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(As.persona("lena-brandt")).exchange();
    }

    private MvcTestResult post(String address, String body) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Authorization", "-")
                .with(As.persona("lena-brandt"))
                .exchange();
    }

    private static JsonNode json(MvcTestResult result) throws Exception {
        return new ObjectMapper().readTree(text(result));
    }

    private static String text(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }
}
