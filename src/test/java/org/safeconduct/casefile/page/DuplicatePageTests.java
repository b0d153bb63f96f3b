package org.safeconduct.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.safeconduct.sample.SampleWalk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Reception learns on a page, and a program in JSON, that a file may exist elsewhere; nothing of the file is told. */
@WithApp
class DuplicatePageTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    SampleWalk walk;

    @Autowired
    StaffRegister staff;

    @Autowired
    CaseFiles files;

    private static final String RECEPTION = "camille-laurent";

    String name;
    CaseId elsewhere;
    Actor reception;

    @BeforeEach
    void opensACaseAtAnotherAgency() {
        name = "Zeynab Tchangai" + (char) ('a' + Math.floorMod(UUID.randomUUID().hashCode(), 26));
        Actor lena = staff.find(new ActorId("lena-brandt")).orElseThrow();
        elsewhere = walk.open(
                lena,
                "voluntary-return",
                Map.of("fullName", TextNode.valueOf(name), "birthDate", TextNode.valueOf("1990-02-03")));
        reception = staff.find(new ActorId(RECEPTION)).orElseThrow();
        assertThat(reception.agency()).isNotEqualTo(lena.agency());
        assertThat(reception.is(Role.INTAKE)).isTrue();
    }

    @Test
    void thePageAnswersAndTellsNothingOfTheFile() {
        String body = text(asked(name + " 1990"));

        assertThat(body).containsPattern("(Yes|Possibly): ");
        assertThat(body)
                .doesNotContain(elsewhere.toString(), files.head(elsewhere).reference(), "Lena", "AWO");
        assertThat(text(asked("Qwxz Vbnm 1931"))).contains("nobody like this is on file");
        assertThat(text(post("/people", name))).doesNotContain(elsewhere.toString());
    }

    @Test
    void aProgramLearnsOneWord() {
        assertThat(web.post()
                        .uri("/api/people/duplicates")
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .header("Accept-Language", "en")
                        .content("{\"line\":\"" + name + " 1990\"}")
                        .with(csrf())
                        .with(As.persona(RECEPTION)))
                .hasStatusOk()
                .bodyText()
                .matches("\\{\"duplicate\":\"(YES|POSSIBLE)\"}");
    }

    private MvcTestResult asked(String line) {
        return post("/people/duplicate", line);
    }

    private MvcTestResult post(String address, String line) {
        return web.post()
                .uri(address)
                .param("line", line)
                .cookie(new jakarta.servlet.http.Cookie("language", "en"))
                .with(csrf())
                .with(As.persona(RECEPTION))
                .exchange();
    }

    private static String text(MvcTestResult answer) {
        assertThat(answer).hasStatusOk();
        String body = new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
        return body.substring(body.indexOf("<main"), body.indexOf("</main>"));
    }
}
