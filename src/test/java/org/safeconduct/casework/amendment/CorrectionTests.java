package org.safeconduct.casework.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.Entry;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Answers with parts, and questions that a right answer raises, on the page and for programs. */
@WithApp
class CorrectionTests {

    @Autowired
    SampleWalk walk;

    @Autowired
    StaffRegister staff;

    @Autowired
    CaseFiles files;

    @Autowired
    AdjustableClock clock;

    @Autowired
    MockMvcTester web;

    @Autowired
    ObjectMapper json;

    Actor lena;
    CaseId caseId;

    @BeforeEach
    void opensACase() {
        lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        Map<String, JsonNode> said = new HashMap<>();
        said.put("birthDateKnown", read("\"day\""));
        said.put("birthDate", read("\"1990-02-03\""));
        said.put("familyMembers", read("""
                [{"memberFullName": "Issa Bako", "memberRelation": "spouse", "memberBirthYear": 1988, "memberSex": "M"}]
                """));
        caseId = walk.open(lena, "voluntary-return", said);
    }

    @Test
    void aLineOfARepeatingGroupIsCorrectedOnThePage() {
        assertThat(page("familyMembers"))
                .hasStatusOk()
                .bodyText()
                .contains("familyMembers[0].memberFullName")
                .contains("Issa Bako");
        assertThat(post("familyMembers", member("")).param("_reason", "misheard"))
                .hasStatus(422)
                .bodyText()
                .contains("f-familyMembers-0-memberFullName-error")
                .contains("1987")
                .contains("misheard");

        assertThat(post("familyMembers", member("Issa Bakou")).param("_reason", "misheard"))
                .hasStatus(302);

        assertThat(fact("familyMembers").path(0).path("memberFullName").asText())
                .isEqualTo("Issa Bakou");
        assertThat(files.timeline(lena, caseId).toString()).contains("Issa Bako\"");
    }

    @Test
    void aLineIsAddedToAGroupWhileItIsCorrected() {
        assertThat(post("familyMembers", member("Issa Bakou"))
                        .param("_reason", "one was forgotten")
                        .param("_add", "familyMembers"))
                .hasStatusOk()
                .bodyText()
                .contains("familyMembers[1].memberFullName")
                .contains("Issa Bakou")
                .contains("one was forgotten");
    }

    @Test
    void aGroupWithoutLinesIsAnAnswer() {
        assertThat(api("familyMembers", "\"value\": []")).hasStatus(201);
        assertThat(fact("familyMembers")).isEmpty();
    }

    @Test
    void aProgramCorrectsAGroupAndIsToldAtTheField() throws Exception {
        MvcTestResult refused =
                api("familyMembers", "\"value\": [{\"memberFullName\": \"Issa\", \"memberSex\": \"M\"}]");
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("value[0].memberRelation");
    }

    @Test
    void aQuestionThatFollowsIsAskedOnThePage() {
        assertThat(page("birthDateKnown")).bodyText().doesNotContain("name=\"birthYear\"");
        assertThat(post("birthDateKnown", Map.of("birthDateKnown", "year"))
                        .param("_shown", "")
                        .param("_reason", "no papers"))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"birthYear\"")
                .contains("no papers");
        assertThat(fact("birthDateKnown").asText()).isEqualTo("day");

        assertThat(post("birthDateKnown", Map.of("birthDateKnown", "year", "birthYear", "1991"))
                        .param("_shown", "birthYear")
                        .param("_reason", "no papers"))
                .hasStatus(302);

        assertThat(fact("birthDateKnown").asText()).isEqualTo("year");
        assertThat(fact("birthYear").asInt()).isEqualTo(1991);
    }

    @Test
    void aProgramIsToldWhatFollowsAndAnswersIt() throws Exception {
        MvcTestResult refused = api("birthDateKnown", "\"value\": \"year\"");
        assertThat(refused).hasStatus(422);
        assertThat(refused.getResponse().getContentAsString()).contains("also.birthYear");

        assertThat(api("birthDateKnown", "\"value\": \"year\", \"also\": {\"birthYear\": 1991}"))
                .hasStatus(201);

        assertThat(fact("birthYear").asInt()).isEqualTo(1991);
        assertThat(answer("birthYear").label()).isNotEqualTo("birthYear");
        assertThat(api("birthYear", "\"value\": 1992")).hasStatus(201);
        assertThat(fact("birthYear").asInt()).isEqualTo(1992);
    }

    @Test
    void anAmountIsCorrectedWithItsCurrency() {
        Map<String, JsonNode> said = Map.of(
                "debts", read("\"yes\""),
                "debtAmount", read("{\"amount\": \"120.00\", \"currency\": \"EUR\"}"),
                "debtAmountCurrency", read("\"EUR\""));
        walk.walk(
                lena,
                caseId,
                new SampleWalk.Story(said, step -> step.key().equals("Task_DecidePackage"), clock::forward));

        assertThat(page("debtAmount")).hasStatusOk().bodyText().contains("debtAmount.amount");
        assertThat(post("debtAmount", Map.of("debtAmount.amount", "lots", "debtAmountCurrency", "EUR"))
                        .param("_reason", "misheard"))
                .hasStatus(422)
                .bodyText()
                .contains("lots");
        assertThat(post("debtAmount", Map.of("debtAmount.amount", "210.50", "debtAmountCurrency", "XOF"))
                        .param("_reason", "misheard"))
                .hasStatus(422);
        assertThat(post("debtAmount", Map.of("debtAmount.amount", "210", "debtAmountCurrency", "XOF"))
                        .param("_reason", "misheard"))
                .hasStatus(302);

        assertThat(fact("debtAmount").path("amount").asText()).isEqualTo("210");
        assertThat(fact("debtAmount").path("currency").asText()).isEqualTo("XOF");
        assertThat(fact("debtAmountCurrency").asText()).isEqualTo("XOF");
    }

    private static Map<String, String> member(String name) {
        return Map.of(
                "familyMembers[0].memberFullName", name,
                "familyMembers[0].memberRelation", "spouse",
                "familyMembers[0].memberBirthYear", "1987",
                "familyMembers[0].memberSex", "M");
    }

    private MvcTestResult page(String field) {
        return web.get().uri(place(field)).with(As.persona("lena-brandt")).exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String field, Map<String, String> typed) {
        MockMvcTester.MockMvcRequestBuilder request =
                web.post().uri(place(field)).with(As.persona("lena-brandt")).with(csrf());
        typed.forEach(request::param);
        return request;
    }

    private MvcTestResult api(String field, String value) {
        return web.post()
                .uri("/api/cases/" + caseId + "/entries/" + answer(field).entry() + "/correction")
                .with(As.persona("lena-brandt"))
                .with(csrf())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"field\": \"" + field + "\", " + value + ", \"reason\": \"misheard\"}")
                .exchange();
    }

    private String place(String field) {
        return "/cases/" + caseId + "/entries/" + answer(field).entry() + "/" + field;
    }

    private Entry.Answer answer(String field) {
        return files.answers(lena, caseId).stream()
                .filter(answer -> answer.field().equals(field))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode fact(String field) {
        return Objects.requireNonNull(
                files.facts(caseId, answer(field).member()).get(field));
    }

    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
