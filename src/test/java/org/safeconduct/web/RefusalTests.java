package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithApp
class RefusalTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "NOT_FOUND,404,not-found",
        "NOT_ALLOWED,403,not-allowed",
        "CONFLICT,409,conflict",
        "INVALID,422,invalid",
        "BUSY,503,busy"
    })
    void tellsProgramsByProblemDocument(String kind, int status, String type) {
        MvcTestResult answer = get("/api/refusals?times=1&kind=" + kind);

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:safeconduct:refusal:" + type);
        assertThat(answer).bodyJson().doesNotHavePath("$.instance");
    }

    @Test
    void namesTheFieldAndWhatIsWrongWithIt() {
        assertThat(get("/api/refusals?times=1&kind=INVALID"))
                .bodyJson()
                .extractingPath("$.errors[0]")
                .asMap()
                .containsEntry("field", "members[1].birthDate")
                .containsEntry("message", "This is missing.");
    }

    @Test
    void saysHowLongToWaitWhenBusy() {
        assertThat(get("/api/refusals?times=1&kind=BUSY")).headers().hasValue("Retry-After", "2");
    }

    @Test
    void speaksTheReadersLanguage() {
        MvcTestResult answer = mvc.get()
                .uri("/api/refusals?times=1&kind=CONFLICT")
                .cookie(new Cookie("language", "fr"))
                .with(As.persona("lena-brandt"))
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("Quelqu’un a été plus rapide");
    }

    @Test
    void speaksTheLanguageAProgramAsksFor() {
        MvcTestResult answer = mvc.get()
                .uri("/api/refusals?times=1&kind=CONFLICT")
                .header("Accept-Language", "ar-TN, fr;q=0.5")
                .with(As.persona("lena-brandt"))
                .exchange();

        assertThat(answer).bodyJson().extractingPath("$.title").isEqualTo("سبقك غيرك");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nowhere", "/api/counters/ID", "/api/counters/not-an-id", "/api/counters/%20"})
    void givesProgramsTheSameBytesForWhateverIsNotThere(String path) throws Exception {
        MvcTestResult known = get("/api/nowhere-at-all");
        MvcTestResult asked = get(path.replace("ID", UUID.randomUUID().toString()));

        assertThat(asked).hasStatus(404);
        assertThat(asked.getResponse().getContentAsString())
                .isEqualTo(known.getResponse().getContentAsString());
        assertThat(headers(asked)).isEqualTo(headers(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/cases-of-old", "/counters/ID", "/counters/not-an-id", "/error"})
    void givesReadersTheSameBytesForWhateverIsNotThere(String path) throws Exception {
        MvcTestResult known = get("/nowhere-at-all");
        MvcTestResult asked = get(path.replace("ID", UUID.randomUUID().toString()));

        assertThat(asked).hasStatus(404);
        assertThat(asked.getResponse().getContentAsString())
                .isEqualTo(known.getResponse().getContentAsString());
        assertThat(headers(asked)).isEqualTo(headers(known));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/worklist?due=some-day", "/worklist?view=nobodys", "/cases?state=perhaps"})
    void saysNothingOfWhatWasTypedWhereNothingWas(String path) throws Exception {
        String page = get(path).getResponse().getContentAsString();

        assertThat(page).contains("<dd>Nothing was changed.</dd>").doesNotContain("typed", "draft", "reference below");
    }

    @Test
    void putsANoticeIntoThePageThatAskedForAPart() {
        MvcTestResult answer = mvc.get()
                .uri("/nowhere")
                .header("HX-Request", "true")
                .with(As.persona("lena-brandt"))
                .exchange();

        assertThat(answer).hasStatus(404).headers().hasValue("HX-Retarget", "#notices");
        assertThat(answer).bodyText().startsWith("<div").doesNotContain("<html");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/refusals?kind=CONFLICT,times",
        "/api/refusals?kind=CONFLICT&times=many,times",
        "/api/refusals?kind=SOME&times=1,kind"
    })
    void namesTheParameterThatCannotBeRead(String uri, String field) {
        assertThat(get(uri))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo(field);
    }

    @Test
    void refusesAnotherMethodAndNamesTheRightOne() {
        MvcTestResult answer = mvc.perform(mvc.method(HttpMethod.PUT)
                .uri("/api/refusals")
                .with(As.persona("lena-brandt"))
                .header("Authorization", "-"));

        assertThat(answer).hasStatus(405).headers().hasValue("Allow", "GET");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json | {\"by\": | 400",
                "application/json | {\"by\":\"many\"} | 400",
                "application/json | [] | 400",
                "application/json | '' | 400",
                "text/plain | 1 | 415",
                "application/xml | <a/> | 415"
            })
    void refusesContentThatCannotBeRead(String type, String content, int status) {
        MvcTestResult answer = mvc.post()
                .uri("/api/counters")
                .contentType(MediaType.parseMediaType(type))
                .content(content)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Authorization", "-")
                .with(As.persona("lena-brandt"))
                .exchange();

        assertThat(answer).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void showsOfItsOwnMistakesTheReferenceAlone() throws Exception {
        MvcTestResult answer = get("/faults");

        assertThat(answer).hasStatus(500);
        assertThat(answer.getResponse().getContentAsString())
                .contains("Our mistake")
                .doesNotContain("secret", "Exception", "org.safeconduct");
    }

    private MvcTestResult get(String uri) {
        return mvc.get().uri(URI.create(uri)).with(As.persona("lena-brandt")).exchange();
    }

    private static Map<String, Object> headers(MvcTestResult answer) {
        Map<String, Object> headers = new TreeMap<>();
        answer.getResponse()
                .getHeaderNames()
                .forEach(name -> headers.put(name, answer.getResponse().getHeaders(name)));
        return headers;
    }
}
