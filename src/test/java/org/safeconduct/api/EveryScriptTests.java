package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;

/** What people write comes back as they wrote it, on every database. */
@WithApp
class EveryScriptTests {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0622\u0645\u0646\u0629 \u0633\u0648\u0644\u064A",
                "\u200Fأمينة\u200F",
                "Ọláṣubọ̀mí Ńwá",
                "𞤀𞤥𞤭𞤲𞤢",
                "𠮷野",
                "N'Guessan 😀"
            })
    void keepsANameInItsScript(String name) {
        Program lena = new Program(mvc, "lena-brandt");
        String opening = ProgramAnswers.OPENING.replace("Amina Souley", name);

        String address = lena.post("/api/openings/voluntary-return", opening)
                .getResponse()
                .getHeader("Location");

        assertThat(address).isNotNull();
        assertThat(HtmlUtils.htmlUnescape(Program.text(lena.get(address.substring("/api".length())))))
                .contains(name);
    }
}
