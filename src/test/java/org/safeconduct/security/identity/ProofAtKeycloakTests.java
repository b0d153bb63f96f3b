package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.security.proof.OwnKeys;
import org.safeconduct.security.proof.Proof;
import org.safeconduct.security.proof.TestOwnKeys;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** What a real Keycloak takes from whoever calls itself the application, and what a browser carries there. */
class ProofAtKeycloakTests extends KeycloakStory {

    private static final Map<String, String> WANTED = Map.of(
            "client_id", "safeconduct",
            "response_type", "code",
            "scope", "openid",
            "redirect_uri", "http://localhost/sign-in/back",
            "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
            "code_challenge_method", "S256");

    private final HttpClient http = HttpClient.newHttpClient();

    @ParameterizedTest
    @ValueSource(strings = {"/sign-in/at/provider", "/sign-in/at/provider?strength=3"})
    void aBrowserCarriesNothingButAReference(String start) throws Exception {
        String there = Visitor.location(new Visitor("http://localhost:" + port).get(start));

        assertThat(there).startsWith(keycloak.issuer() + "/protocol/openid-connect/auth?");
        assertThat(UriComponentsBuilder.fromUriString(there).build().getQueryParams())
                .containsOnlyKeys("client_id", "request_uri")
                .containsEntry("client_id", List.of("safeconduct"));
    }

    @Test
    void whatWasNotToldBeforehandIsRefused() throws Exception {
        String asked = keycloak.issuer() + "/protocol/openid-connect/auth?" + form(values(WANTED));
        HttpResponse<String> answer = new Visitor("http://localhost:" + port).get(asked);

        assertThat(answer.body()).doesNotContain("kc-form-login");
        assertThat(Visitor.location(answer)).contains("error=invalid_request");
    }

    @Test
    void keysOfOursArePassedAndTheNextOneBeforeItsMoment() throws Exception {
        assertThat(push(by(OwnKeys.read(KeycloakServer.OWN_KEYS)))).isEqualTo("201");
        assertThat(push(by(TestOwnKeys.next(KeycloakServer.OWN_KEYS)))).isEqualTo("201");
        assertThat(exchange(by(OwnKeys.read(KeycloakServer.OWN_KEYS)))).isEqualTo("400 invalid_grant");
    }

    @ParameterizedTest
    @ValueSource(ints = {-25, 25})
    void clocksMayDifferByLessThanHalfAMinute(int seconds) throws Exception {
        Clock off = Clock.offset(Clock.systemUTC(), Duration.ofSeconds(seconds));
        Proof proof = new Proof(OwnKeys.read(KeycloakServer.OWN_KEYS), "safeconduct", keycloak.issuer(), off);

        assertThat(push(proof.parameters())).isEqualTo("201");
        assertThat(exchange(proof.parameters())).isEqualTo("400 invalid_grant");
    }

    @Test
    void aProofIsGoodOnce() throws Exception {
        MultiValueMap<String, String> proof = by(OwnKeys.read(KeycloakServer.OWN_KEYS));

        assertThat(push(proof)).isEqualTo("201");
        assertThat(push(proof)).startsWith("401 ");
        assertThat(exchange(proof)).endsWith(" invalid_client");
    }

    @Test
    void otherKeysAreRefusedWhateverTheyCallThemselves() throws Exception {
        for (OwnKeys other :
                List.of(TestOwnKeys.pretending(KeycloakServer.OWN_KEYS), OwnKeys.read(TestOwnKeys.made()))) {
            assertThat(push(by(other))).startsWith("401 ");
            assertThat(exchange(by(other))).endsWith(" invalid_client");
        }
    }

    @Test
    void noSecretIsTakenInTheirPlaceAndNothingIsNoProof() throws Exception {
        String id = keycloak.admin("GET", "/clients?clientId=safeconduct", "")
                .get(0)
                .get("id")
                .asText();
        String secret = keycloak.admin("POST", "/clients/" + id + "/client-secret", "")
                .get("value")
                .asText();

        for (Map<String, String> bad : List.<Map<String, String>>of(Map.of("client_secret", secret), Map.of())) {
            assertThat(push(values(bad))).startsWith("401 ");
            assertThat(exchange(values(bad))).matches("40[01] (invalid|unauthorized)_client");
        }
    }

    private MultiValueMap<String, String> by(OwnKeys keys) {
        return new Proof(keys, "safeconduct", keycloak.issuer(), Clock.systemUTC()).parameters();
    }

    private String push(MultiValueMap<String, String> proof) throws Exception {
        return send("ext/par/request", proof, WANTED);
    }

    private String exchange(MultiValueMap<String, String> proof) throws Exception {
        return send(
                "token",
                proof,
                Map.of("client_id", "safeconduct", "grant_type", "authorization_code", "code", "of-nobody"));
    }

    /** Status and, where there is one, the word of the error. */
    private String send(String place, MultiValueMap<String, String> proof, Map<String, String> more) throws Exception {
        MultiValueMap<String, String> all = new LinkedMultiValueMap<>(proof);
        all.setAll(more);
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(keycloak.issuer() + "/protocol/openid-connect/" + place))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(all)))
                        .build(),
                BodyHandlers.ofString());
        return answer.statusCode() < 400
                ? String.valueOf(answer.statusCode())
                : answer.statusCode() + " " + JsonPath.<String>read(answer.body(), "$.error");
    }

    private static MultiValueMap<String, String> values(Map<String, String> single) {
        MultiValueMap<String, String> values = new LinkedMultiValueMap<>();
        values.setAll(single);
        return values;
    }

    private static String form(MultiValueMap<String, String> all) {
        return all.toSingleValueMap().entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
