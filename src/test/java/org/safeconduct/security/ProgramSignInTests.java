package org.safeconduct.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;

import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WithApp
class ProgramSignInTests {

    private static final String OPEN_API = "/api/openapi.json";

    @Autowired
    private MockMvcTester mvc;

    @Test
    void takesAPersonaByNameAndPasswordAndOpensNoSession() {
        MvcTestResult answer =
                mvc.get().uri(OPEN_API).with(httpBasic("lena-brandt", "demo")).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    @Test
    void refusesWrongPasswordAndUnknownNameAlike() throws Exception {
        MvcTestResult wrong =
                mvc.get().uri(OPEN_API).with(httpBasic("lena-brandt", "guess")).exchange();
        MvcTestResult unknown =
                mvc.get().uri(OPEN_API).with(httpBasic("nobody", "demo")).exchange();

        assertThat(wrong).hasStatus(401);
        assertThat(unknown).hasStatus(401);
        assertThat(unknown.getResponse().getContentAsString())
                .isEqualTo(wrong.getResponse().getContentAsString());
    }

    @Test
    void describesTheInterfaceToWhoeverHasSignedIn() {
        MvcTestResult answer =
                mvc.get().uri(OPEN_API).with(As.persona("camille-laurent")).exchange();

        assertThat(answer).hasStatusOk().hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(answer).bodyJson().extractingPath("$.openapi").asString().startsWith("3.1");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .allSatisfy((path, ignored) -> assertThat(path).asString().startsWith("/api/"));
    }

    @Test
    void asksForTheKeyOnEveryWriteItDescribes() {
        assertThat(mvc.get().uri(OPEN_API).with(As.persona("lena-brandt")))
                .bodyJson()
                .extractingPath("$.paths['/api/counters'].post.parameters[?(@.name=='Idempotency-Key')].required")
                .asArray()
                .containsExactly(true);
    }

    @Test
    void refusesAWriteFromABrowsersSessionWithoutToken() {
        assertThat(mvc.post().uri("/api/counters").with(As.persona("lena-brandt")))
                .hasStatus(403);
    }
}
