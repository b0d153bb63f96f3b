package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.FreshDatabase;
import org.safeconduct.WithApp;
import org.safeconduct.security.proof.TestOwnKeys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An installation whose identity provider does not answer: it starts, and says so to whoever comes. */
@ExtendWith(OutputCaptureExtension.class)
@WithApp
@ActiveProfiles(resolver = KeycloakStory.RealWork.class, inheritProfiles = false)
@ContextConfiguration(initializers = {FreshDatabase.class, ProviderAwayTests.Away.class})
class ProviderAwayTests {

    @Autowired
    private MockMvcTester mvc;

    @LocalServerPort
    private int port;

    @LocalManagementPort
    private int managementPort;

    @Test
    void leadsPeopleBackToAPageThatSaysSo() {
        assertThat(mvc.get().uri("/sign-in/at/provider")).hasStatus(302).hasRedirectedUrl("/sign-in?why=away");
        assertThat(mvc.get().uri("/sign-in?why=away"))
                .hasStatusOk()
                .bodyText()
                .contains("The sign-in service does not answer");
    }

    @Test
    void startsAllTheSameAndSaysSoOnce(CapturedOutput log) throws Exception {
        assertThat(log.getAll()).containsOnlyOnce("The identity provider does not answer");
        assertThat(health("/identity").body()).contains("DOWN");
        assertThat(health("/readiness").statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> health(String part) throws Exception {
        URI address = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health" + part);
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    @Test
    void tellsProgramsToComeAgainAndLetsNobodyIn() throws Exception {
        String good;
        try (PretendProvider other = new PretendProvider()) {
            good = other.signed(other.claims());
        }
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me"))
                                .header("Authorization", "Bearer " + good)
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("\"status\":503").doesNotContain("127.0.0.1");
        assertThat(mvc.get().uri("/api/me")).hasStatus(401);
        assertThat(mvc.get().uri("/today")).hasStatus(302).hasRedirectedUrl("/sign-in?why=ended");
    }

    @Test
    void knowsNoPasswordsAndNoColleaguesOfTheDemo() {
        assertThat(mvc.get().uri("/api/me").header("Authorization", "Basic bGVuYS1icmFuZHQ6ZGVtbw=="))
                .hasStatus(401)
                .hasHeader("WWW-Authenticate", "Bearer realm=\"SafeConduct\"");
        assertThat(mvc.get().uri("/sign-in")).bodyText().doesNotContain("lena-brandt");
    }

    /** An address where nothing answers. */
    static final class Away implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "away",
                            Map.of(
                                    "safeconduct.identity.issuer",
                                    "http://127.0.0.1:9/realms/away",
                                    "safeconduct.identity.key-file",
                                    TestOwnKeys.made().toString())));
        }
    }
}
