package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Countries by the names and codes that people say and old papers carry. */
@WithApp
class CountryNamesTests {

    @Autowired
    private MockMvcTester mvc;

    private Program lena;

    @BeforeEach
    void signIn() {
        lena = new Program(mvc, "lena-brandt");
    }

    @ParameterizedTest
    @CsvSource({"ivory coast,CIV", "Haute-Volta,BFA", "ZAR,COD", "النيجر,NER", "Gâmbia,GMB", "UK,GBR"})
    void findsACountryByAnyOfItsNames(String name, String code) {
        MvcTestResult found = new Program(mvc, "lena-brandt").get("/api/reference/countries?name=" + name);

        assertThat(Program.json(found).findValuesAsText("key")).contains(code).hasSizeLessThan(8);
    }

    @Test
    void listsAllWhereNoNameIsGiven() {
        assertThat(Program.json(lena.get("/api/reference/countries?name="))).hasSizeGreaterThan(200);
    }

    @ParameterizedTest
    @CsvSource({
        "returnCountry,\"ZAR\",COD Democratic Republic of the Congo",
        "returnCountry,\"Haute-Volta\",BFA Burkina Faso",
        "returnCountry,\"SCG\",SRB Serbia",
        "nationalityClaimed,[\"DHY\"],BEN Benin"
    })
    void refusesAWithdrawnCodeAndNamesWhatCameAfter(String field, String sent, String meant) {
        MvcTestResult refused = lena.post("/api/openings/voluntary-return", with(field, sent));

        assertThat(refused).hasStatus(422);
        assertThat(error(refused, field)).contains(meant);
    }

    @Test
    void saysNoMoreOfACodeThatNoPaperEverCarried() {
        MvcTestResult refused = lena.post("/api/openings/voluntary-return", with("returnCountry", "\"QQQ\""));

        assertThat(error(refused, "returnCountry")).isEqualTo("Choose one of the answers offered.");
    }

    private static String with(String field, String value) {
        return ProgramAnswers.OPENING.replaceFirst(
                "\"" + field + "\": *(\"[^\"]*\"|\\[[^]]*])", "\"" + field + "\": " + value);
    }

    private static String error(MvcTestResult refused, String field) {
        for (JsonNode error : Program.json(refused).at("/errors")) {
            if (error.path("field").asText().equals(field)) {
                return error.path("message").asText();
            }
        }
        return Program.text(refused);
    }
}
