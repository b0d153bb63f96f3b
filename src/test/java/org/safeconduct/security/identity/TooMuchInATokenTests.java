package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.security.identity.TestRealm.Person;

/** Tokens of a real Keycloak with far more in them than anybody needs: refused in words, never a fault of ours. */
class TooMuchInATokenTests extends KeycloakStory {

    private static final String MAPPER = "groups without end";

    /** Ten thousand are too many; 180 are much and no harm. */
    @ParameterizedTest
    @ValueSource(ints = {10_000, 180})
    void leavesWhoeverHasThousandsOfGroupsOutsideAndLetsThemGoAgain(int groups) throws Exception {
        Runnable asBefore = says(groups);
        try {
            Visitor lena = new Visitor("http://localhost:" + port);
            HttpResponse<String> back = lena.signIn(Person.LENA.user(), TestRealm.PASSWORD);
            assertThat(Visitor.location(back)).endsWith(groups > 200 ? "/no-access" : "/");
            assertThat(lena.get("/no-access").statusCode()).isEqualTo(200);
            assertThat(lena.get("/cases").statusCode()).isEqualTo(groups > 200 ? 302 : 200);
        } finally {
            asBefore.run();
        }
    }

    @Test
    void refusesAHeaderOfThreeHundredKilobytesBeforeItIsRead() throws Exception {
        HttpResponse<String> answer;
        try (PretendProvider other = new PretendProvider()) {
            JWTClaimsSet.Builder many = other.claims().claim("groups", names(10_000));
            answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me"))
                                    .header("Authorization", "Bearer " + other.signed(many))
                                    .build(),
                            BodyHandlers.ofString());
        }

        assertThat(answer.statusCode()).isIn(400, 431);
        assertThat(answer.body()).doesNotContain("Exception", "Tomcat");
    }

    /** Puts them into every token of a browser's sign-in, in place of the real ones. */
    private Runnable says(int groups) throws Exception {
        String mappers = "/clients/"
                + keycloak.admin("GET", "/clients?clientId=safeconduct", "")
                        .get(0)
                        .get("id")
                        .asText()
                + "/protocol-mappers/models";
        JsonNode real = mapper(mappers, "groups of agencies");
        String own = mappers + "/" + real.get("id").asText();
        ObjectNode many = real.deepCopy();
        many.remove("id");
        many.put("name", MAPPER).put("protocolMapper", "oidc-hardcoded-claim-mapper");
        many.withObject("config")
                .put("claim.value", names(groups).stream().collect(Collectors.joining("\",\"", "[\"", "\"]")))
                .put("jsonType.label", "JSON");
        keycloak.admin("DELETE", own, "");
        keycloak.admin("POST", mappers, many.toString());
        return () -> {
            keycloak.admin(
                    "DELETE", mappers + "/" + mapper(mappers, MAPPER).get("id").asText(), "");
            keycloak.admin("POST", mappers, real.toString());
        };
    }

    private JsonNode mapper(String mappers, String name) {
        for (JsonNode known : keycloak.admin("GET", mappers, "")) {
            if (known.get("name").asText().equals(name)) {
                return known;
            }
        }
        throw new AssertionError("Keycloak has no mapper " + name);
    }

    private static List<String> names(int groups) {
        return IntStream.range(0, groups)
                .mapToObj(n -> "/agencies/DE-AWO/" + (n == 0 ? "caseworker" : "group-" + n))
                .toList();
    }
}
