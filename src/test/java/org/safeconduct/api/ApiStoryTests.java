package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a program does for a colleague, over JSON alone. */
@WithApp
class ApiStoryTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Clock clock;

    private Program lena;

    @BeforeEach
    void signIn() {
        lena = new Program(mvc, "lena-brandt");
    }

    @Test
    void opensAReturnAndCompletesTheFirstStep() {
        String address = lena.opened();
        String task = lena.turn(address);

        assertThat(lena.post(task + "/claim", "")).hasStatus(204);
        assertThat(lena.post(task + "/complete", ProgramAnswers.FIRST_INFORMATION))
                .hasStatus(200);

        JsonNode after = Program.json(lena.get(address));
        assertThat(after.at("/turns/0/step").asText()).isEqualTo("Task_CounselPerson");
        assertThat(after.at("/members")).hasSize(1);
        assertThat(after.at("/answers").findValuesAsText("field")).contains("appointmentPlace", "fullName");
        assertThat(Program.json(lena.get(address + "/timeline"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void signsInByNameAndPassword() {
        assertThat(mvc.get()
                        .uri("/api/me")
                        .header(
                                HttpHeaders.AUTHORIZATION,
                                "Basic " + HttpHeaders.encodeBasicAuth("lena-brandt", "demo", null))
                        .exchange())
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.agency")
                .isEqualTo("DE-AWO");
        assertThat(mvc.get()
                        .uri("/api/me")
                        .header(HttpHeaders.AUTHORIZATION, "Basic bm9ib2R5OmRlbW8=")
                        .exchange())
                .hasStatus(401);
    }

    @Test
    void readsCatalogueAndFormBeforeOpening() {
        JsonNode catalogue = Program.json(lena.get("/api/procedures"));
        JsonNode form = Program.json(lena.get("/api/openings/voluntary-return"));

        assertThat(catalogue.findValuesAsText("key")).contains("voluntary-return");
        assertThat(Program.json(lena.get("/api/procedures/voluntary-return"))
                        .get("legalBasis")
                        .asText())
                .isNotBlank();
        assertThat(form.findValuesAsText("key")).contains("fullName", "returnCountry");
        assertThat(Program.json(lena.get("/api/openings")).toString()).contains("voluntary-return");
    }

    @Test
    void keepsADraftAndRefusesAnOlderOne() {
        String task = lena.turn(lena.opened());
        String draft = "{\"version\": 0, \"answers\": {\"appointmentPlace\": \"Room 3\"}}";

        assertThat(lena.put(task + "/draft", draft)).hasStatusOk();
        assertThat(Program.json(lena.get(task))
                        .at("/draft/answers/appointmentPlace")
                        .asText())
                .isEqualTo("Room 3");
        assertThat(lena.put(task + "/draft", draft)).hasStatus(409);
    }

    @Test
    void handsWorkOverAndBack() {
        String task = lena.turn(lena.opened());
        Program tarek = new Program(mvc, "tarek-haddad");

        assertThat(lena.post(task + "/claim", "")).hasStatus(204);
        assertThat(tarek.post(task + "/claim", "")).hasStatus(409);
        assertThat(lena.post(task + "/give", "{\"colleague\": \"tarek-haddad\"}"))
                .hasStatus(204);
        assertThat(tarek.post(task + "/release", "")).hasStatus(204);
        assertThat(new Program(mvc, "greta-sommer").post(task + "/take-over", ""))
                .hasStatus(204);
        assertThat(Program.json(tarek.get("/api/today")).at("/notices")).isNotEmpty();
        assertThat(tarek.post("/api/notices/read", "")).hasStatus(204);
        assertThat(Program.json(tarek.get("/api/today")).at("/notices")).isEmpty();
    }

    @Test
    void letsWhoeverStandsInDoTheWork() {
        String task = lena.turn(lena.opened());
        String other = lena.turn(lena.opened());
        Program tarek = new Program(mvc, "tarek-haddad");
        LocalDate today = LocalDate.now(clock);
        lena.post(task + "/claim", "");
        lena.post(other + "/release", "");
        assertThat(tarek.post(task + "/complete", ProgramAnswers.FIRST_INFORMATION))
                .hasStatus(409);
        assertThat(lena.post("/api/deputies", """
                {"absent": "lena-brandt", "standsIn": "tarek-haddad", "from": "%s", "to": "%s"}""".formatted(today, today))).hasStatus(204);

        MvcTestResult done = tarek.post(task + "/complete", ProgramAnswers.FIRST_INFORMATION);
        MvcTestResult nobodys = tarek.post(other + "/complete", ProgramAnswers.FIRST_INFORMATION);
        String deputy = Program.json(lena.get("/api/deputies")).at("/0/id").asText();
        lena.send(
                HttpMethod.DELETE,
                "/api/deputies/" + deputy,
                "",
                UUID.randomUUID().toString());

        assertThat(done).hasStatus(200);
        assertThat(nobodys).hasStatus(409);
    }

    @Test
    void keepsNotesPutsAnAnswerRightAndClosesTheFile() {
        String address = lena.opened();
        JsonNode name = answer(Program.json(lena.get(address)), "otherNames", "fullName");
        String entry = address + "/entries/" + name.get("entry").asText();

        assertThat(lena.post(address + "/notes", "{\"text\": \"Called back.\"}"))
                .hasStatus(201);
        assertThat(lena.post(
                        entry + "/correction",
                        "{\"field\": \"fullName\", \"value\": \"Amina Souleymane\", \"reason\": \"Misheard.\"}"))
                .hasStatus(201);
        assertThat(Program.text(lena.get(address))).contains("Amina Souleymane").doesNotContain("\"Amina Souley\"");
        assertThat(lena.post(address + "/closure", "{\"code\": \"WITHDRAWN_BY_PERSON\", \"reason\": \"Said so.\"}"))
                .hasStatus(204);
        assertThat(lena.post(address + "/reopening", "{\"reason\": \"Came back.\"}"))
                .hasStatus(204);
    }

    @Test
    void takesAPersonOutWithoutAReason() {
        String address = lena.opened();
        String member = Program.json(lena.get(address)).at("/members/0/person").asText();

        assertThat(lena.post(address + "/endings", "{\"member\": \"" + member + "\", \"cause\": \"withdrawn\"}"))
                .hasStatus(204);
        assertThat(lena.post(address + "/endings", "{\"member\": \"" + member + "\", \"cause\": \"withdrawn\"}"))
                .hasStatus(409);
    }

    @Test
    void namesAndEndsADeputy() {
        String naming = "{\"absent\": \"lena-brandt\", \"standsIn\": \"tarek-haddad\", \"from\": \"2020-01-01\","
                + " \"to\": \"2100-01-01\"}";
        String today = lena.get("/api/me").getResponse().getHeader("Date");

        assertThat(lena.post("/api/deputies", naming))
                .as("a year at most %s", today)
                .hasStatus(422);
        assertThat(lena.get("/api/deputies")).hasStatusOk();
        assertThat(lena.send(HttpMethod.DELETE, "/api/deputies/" + UUID.randomUUID(), "", "end-deputy-1"))
                .hasStatus(404);
    }

    @Test
    void listsWorkPageByPage() {
        String address = lena.opened();
        lena.post(lena.turn(address) + "/claim", "");

        JsonNode mine = Program.json(lena.get("/api/worklist?view=mine&sort=opened"));
        assertThat(mine.get("total").asInt()).isPositive();
        assertThat(mine.at("/rows/0/item/taskId").asText()).hasSize(36);
        assertThat(mine.at("/counts/MINE").asInt()).isEqualTo(mine.get("total").asInt());
    }

    @Test
    void offersReferenceData() {
        assertThat(Program.text(lena.get("/api/reference/countries"))).contains("NER", "Niamey");
        assertThat(Program.json(lena.get("/api/reference/lists/sex"))).hasSize(4);
        assertThat(lena.get("/api/reference/lists/nothing")).hasStatus(404);
    }

    @Test
    void hasOneEffectForOneKey() {
        String key = UUID.randomUUID().toString();
        MvcTestResult first = lena.send(HttpMethod.POST, "/api/openings/voluntary-return", ProgramAnswers.OPENING, key);
        MvcTestResult again = lena.send(HttpMethod.POST, "/api/openings/voluntary-return", ProgramAnswers.OPENING, key);
        MvcTestResult other = lena.send(
                HttpMethod.POST,
                "/api/openings/voluntary-return",
                ProgramAnswers.OPENING.replace("Amina", "Mariama"),
                key);

        assertThat(first).hasStatus(201);
        assertThat(again).hasStatus(201);
        assertThat(Program.text(again)).isEqualTo(Program.text(first));
        assertThat(again.getResponse().getHeader("Location"))
                .isEqualTo(first.getResponse().getHeader("Location"));
        assertThat(other).hasStatus(409);
    }

    private static JsonNode answer(JsonNode file, String... fields) {
        for (JsonNode answer : file.get("answers")) {
            if (java.util.List.of(fields).contains(answer.get("field").asText())) {
                return answer;
            }
        }
        throw new AssertionError("not on file");
    }
}
