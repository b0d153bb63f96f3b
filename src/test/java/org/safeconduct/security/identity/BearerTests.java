package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.security.identity.TestRealm.Person;

/** Programs, with tokens of a real Keycloak. */
class BearerTests extends KeycloakStory {

    private static final String PROBLEM = "application/problem+json";
    private final HttpClient program = HttpClient.newHttpClient();

    @Test
    void actAsWhoeverTheRegisterHoldsWithTheRolesThatBothConfirm() throws Exception {
        HttpResponse<String> answer = me(keycloak.token(Person.LENA));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(JsonPath.<List<String>>read(answer.body(), "$.roles"))
                .containsExactlyInAnyOrder("CASEWORKER", "INTAKE");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void areRefusedAlikeWithoutAGoodTokenAndWithoutAPlace() throws Exception {
        HttpResponse<String> bad = me("lena-brandt");
        HttpResponse<String> unknown = me(keycloak.token(Person.MALLORY));

        assertThat(bad.statusCode()).isEqualTo(401);
        assertThat(bad.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith(PROBLEM));
        assertThat(bad.headers().firstValue("WWW-Authenticate")).contains("Bearer realm=\"SafeConduct\"");
        assertThat(unknown.statusCode()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(bad.body());
    }

    @Test
    void loseAccessAtTheNextRequestWithATokenStillValid() throws Exception {
        String token = keycloak.token(Person.SVEN);
        assertThat(me(token).statusCode()).isEqualTo(200);

        office.suspend(administrator(), new ActorId("sven"));
        assertThat(me(token).statusCode()).isEqualTo(401);

        office.resume(administrator(), new ActorId("sven"));
        assertThat(me(token).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> me(String token) throws IOException, InterruptedException {
        URI address = URI.create("http://localhost:" + port + "/api/me");
        return program.send(
                HttpRequest.newBuilder(address)
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }
}
