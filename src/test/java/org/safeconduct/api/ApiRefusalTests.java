package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What bad input gets from the interface for programs: a problem document at the field, and nothing changed. */
@WithApp
class ApiRefusalTests {

    private static final String OPENINGS = "/api/openings/voluntary-return";

    @Autowired
    private MockMvcTester mvc;

    private Program lena;

    @BeforeEach
    void signIn() {
        lena = new Program(mvc, "lena-brandt");
    }

    @Test
    void unknownAndForeignAreTheSame() {
        String address = lena.opened();
        String task = lena.turn(address);
        Program foreign = new Program(mvc, "grace-camilleri");
        String unknown = "/api/cases/" + UUID.randomUUID();
        String absent = Program.text(foreign.get(unknown));

        assertThat(foreign.get(unknown)).hasStatus(404);
        assertThat(Program.text(foreign.get(address))).isEqualTo(absent);
        assertThat(Program.text(foreign.get(task))).isEqualTo(absent);
        assertThat(Program.text(foreign.post(task + "/complete", "{}"))).isEqualTo(absent);
        assertThat(Program.text(lena.get(address + "/tasks/" + UUID.randomUUID())))
                .isEqualTo(absent);
        assertThat(Program.text(lena.post(address + "/tasks/" + UUID.randomUUID() + "/claim", "")))
                .isEqualTo(absent);
        assertThat(Program.text(lena.get("/api/procedures/none"))).isEqualTo(absent);
        assertThat(Program.text(lena.get("/api/openings/none"))).isEqualTo(absent);
        assertThat(Program.text(new Program(mvc, "anna-vogt").post(OPENINGS, ProgramAnswers.OPENING)))
                .isEqualTo(absent);
    }

    @Test
    void workAlreadyDoneIsAConflict() {
        String task = lena.turn(lena.opened());
        lena.post(task + "/claim", "");
        lena.post(task + "/complete", ProgramAnswers.FIRST_INFORMATION);

        assertThat(lena.post(task + "/complete", ProgramAnswers.FIRST_INFORMATION))
                .hasStatus(409);
    }

    @Test
    void workOfAColleagueIsAConflictThatNamesThem() {
        String task = lena.turn(lena.opened());
        lena.post(task + "/claim", "");

        MvcTestResult refused =
                new Program(mvc, "greta-sommer").post(task + "/complete", ProgramAnswers.FIRST_INFORMATION);
        assertThat(refused).hasStatus(409);
        assertThat(Program.text(refused)).contains("Lena Brandt");
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, \"2021-02-30\"",
        "birthDate, \"2100-01-01\"",
        "birthDate, 19900101",
        "fullName, 5",
        "fullName, [\"a\"]",
        "fullName, null",
        "sex, \"none-of-these\"",
        "nationalityClaimed, \"ZZZ\"",
        "contactChannels, {}",
        "returnCountry, \"XYZ\"",
        "contactDate, \"yesterday\""
    })
    void refusesAWrongValueAtItsField(String field, String value) {
        String wrong = ProgramAnswers.OPENING.replaceFirst(
                "\"" + field + "\": (\\[[^]]*]|\"[^\"]*\")", "\"" + field + "\": " + value.replace("\\", "\\\\"));

        MvcTestResult refused = lena.post(OPENINGS, wrong);
        assertThat(refused).hasStatus(422);
        assertThat(Program.json(refused).at("/errors").findValuesAsText("field"))
                .anySatisfy(name -> assertThat(name).startsWith(field));
    }

    @Test
    void refusesAMillionLines() {
        String million = String.join(",", Collections.nCopies(1_000_000, "\"NER\""));

        MvcTestResult refused = lena.post(OPENINGS, ProgramAnswers.OPENING.replace("\"NER\"]", million + "]"));
        assertThat(refused.getResponse().getStatus()).isBetween(400, 499);
    }

    @Test
    void refusesAnEndlessText() {
        MvcTestResult refused = lena.post(OPENINGS, ProgramAnswers.OPENING.replace("Amina", "A".repeat(200_000)));

        assertThat(refused.getResponse().getStatus()).isBetween(400, 499);
    }

    static Stream<String> broken() {
        return Stream.of(
                "", "{", "null", "[]", "\"text\"", "5", "{}{}", "{\"a\":", "\u0000", "[".repeat(5_000), "{'a': 1}");
    }

    @ParameterizedTest
    @MethodSource("broken")
    void refusesWhatIsNoObject(String body) {
        assertThat(lena.post(OPENINGS, body).getResponse().getStatus()).isBetween(400, 499);
        assertThat(lena.post("/api/deputies", body).getResponse().getStatus()).isBetween(400, 499);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"text|5", "text|[]", "text|{}", "text|true"})
    void refusesAWrongTypeInABody(String field, String value) {
        MvcTestResult refused = lena.post(lena.opened() + "/notes", "{\"" + field + "\": " + value + "}");

        assertThat(refused).hasStatus(400);
        assertThat(Program.json(refused).at("/errors").findValuesAsText("field"))
                .containsExactly(field);
    }

    @Test
    void refusesAnotherContentType() {
        MvcTestResult refused = mvc.post()
                .uri(OPENINGS)
                .contentType("text/plain")
                .content(ProgramAnswers.OPENING)
                .header("Idempotency-Key", "another-type")
                .header("Authorization", "-")
                .with(As.persona("lena-brandt"))
                .exchange();

        assertThat(refused).hasStatus(415);
    }

    @Test
    void refusesAWriteWithoutAKey() {
        assertThat(lena.send(org.springframework.http.HttpMethod.POST, OPENINGS, ProgramAnswers.OPENING, ""))
                .hasStatus(400);
    }
}
