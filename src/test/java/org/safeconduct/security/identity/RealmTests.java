package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The delivered realm as a running Keycloak understood it, against the list of what must be off, short or exact. */
@Tag("keycloak")
class RealmTests {

    private static final Map<String, String> REALM = Map.ofEntries(
            Map.entry("registrationAllowed", "false"),
            Map.entry("resetPasswordAllowed", "false"),
            Map.entry("rememberMe", "false"),
            Map.entry("editUsernameAllowed", "false"),
            Map.entry("organizationsEnabled", "false"),
            Map.entry("bruteForceProtected", "true"),
            Map.entry("permanentLockout", "false"),
            Map.entry("failureFactor", "5"),
            Map.entry("waitIncrementSeconds", "60"),
            Map.entry("maxFailureWaitSeconds", "900"),
            Map.entry("accessCodeLifespan", "60"),
            Map.entry("accessTokenLifespan", "300"),
            Map.entry("ssoSessionMaxLifespan", "28800"),
            Map.entry("revokeRefreshToken", "true"),
            Map.entry("refreshTokenMaxReuse", "0"),
            Map.entry("otpPolicyCodeReusable", "false"),
            Map.entry("webAuthnPolicyUserVerificationRequirement", "required"),
            Map.entry("webAuthnPolicyPasswordlessUserVerificationRequirement", "required"),
            Map.entry("webAuthnPolicyPasswordlessRequireResidentKey", "Yes"),
            Map.entry("webAuthnPolicyPasswordlessPasskeysEnabled", "true"),
            Map.entry("browserFlow", "sign-in"),
            Map.entry("duplicateEmailsAllowed", "false"),
            Map.entry("verifyEmail", "true"),
            Map.entry("minimumQuickLoginWaitSeconds", "60"),
            Map.entry("ssoSessionIdleTimeout", "1800"),
            Map.entry("eventsEnabled", "true"),
            Map.entry("adminEventsEnabled", "true"));

    private static final Map<String, String> CLIENT = Map.ofEntries(
            Map.entry("publicClient", "false"),
            Map.entry("clientAuthenticatorType", "client-jwt"),
            Map.entry("standardFlowEnabled", "true"),
            Map.entry("implicitFlowEnabled", "false"),
            Map.entry("directAccessGrantsEnabled", "false"),
            Map.entry("serviceAccountsEnabled", "false"),
            Map.entry("fullScopeAllowed", "false"),
            Map.entry("redirectUris", "[\"http://localhost/sign-in/back\"]"),
            Map.entry("webOrigins", "[]"),
            Map.entry("defaultClientScopes", "[\"acr\",\"basic\"]"),
            Map.entry("optionalClientScopes", "[]"));

    private static final Map<String, String> ATTRIBUTES = Map.ofEntries(
            Map.entry("pkce.code.challenge.method", "S256"),
            Map.entry("require.pushed.authorization.requests", "true"),
            Map.entry("token.endpoint.auth.signing.alg", "ES256"),
            Map.entry("use.jwks.url", "true"),
            Map.entry("post.logout.redirect.uris", "http://localhost/sign-in?why=out"),
            Map.entry("backchannel.logout.session.required", "true"),
            Map.entry("use.refresh.tokens", "false"),
            Map.entry("acr.loa.map", "{\"1\":1,\"2\":2,\"3\":3}"),
            Map.entry("oauth2.device.authorization.grant.enabled", "false"),
            Map.entry("oidc.ciba.grant.enabled", "false"),
            Map.entry("standard.token.exchange.enabled", "false"));

    private static final String SIGN_IN = """
            0 ALTERNATIVE auth-cookie
            0 ALTERNATIVE levels
            1 CONDITIONAL level 1
            2 REQUIRED conditional-level-of-authentication {"loa-condition-level":"1","loa-max-age":"28800"}
            2 REQUIRED auth-username-password-form
            2 CONDITIONAL second factor
            3 REQUIRED conditional-credential {"credentials":"webauthn-passwordless","included":"false"}
            3 REQUIRED auth-otp-form
            1 CONDITIONAL level 2
            2 REQUIRED conditional-level-of-authentication {"loa-condition-level":"2","loa-max-age":"28800"}
            2 CONDITIONAL level 2: passkey asked
            3 REQUIRED conditional-credential {"credentials":"webauthn-passwordless","included":"false"}
            3 REQUIRED webauthn-authenticator-passwordless
            2 CONDITIONAL level 2: passkey given
            3 REQUIRED conditional-credential {"credentials":"webauthn-passwordless","included":"true"}
            3 REQUIRED allow-access-authenticator
            1 CONDITIONAL level 3
            2 REQUIRED conditional-level-of-authentication {"loa-condition-level":"3","loa-max-age":"0"}
            2 CONDITIONAL level 3: passkey asked
            3 REQUIRED conditional-credential {"credentials":"webauthn-passwordless","included":"false"}
            3 REQUIRED webauthn-authenticator-passwordless
            2 CONDITIONAL level 3: passkey given
            3 REQUIRED conditional-credential {"credentials":"webauthn-passwordless","included":"true"}
            3 REQUIRED allow-access-authenticator
            """;

    private final KeycloakServer keycloak = KeycloakServer.started().ready();

    @Test
    void opensNoDoorTheListCloses() {
        assertSays(keycloak.admin("GET", "", ""), REALM);
        JsonNode client =
                keycloak.admin("GET", "/clients?clientId=safeconduct", "").get(0);
        assertSays(client, CLIENT);
        assertSays(client.get("attributes"), ATTRIBUTES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONFIGURE_TOTP", "webauthn-register-passwordless"})
    void asksNewPeopleForASecondFactorAndAPasskey(String wanted) {
        assertThat(keycloak.admin("GET", "/authentication/required-actions", ""))
                .filteredOn(action -> action.get("alias").asText().equals(wanted))
                .allSatisfy(action -> assertThat(action.get("enabled").asBoolean()
                                && action.get("defaultAction").asBoolean())
                        .isTrue())
                .hasSize(1);
    }

    /** What nobody uses is off in the image as in the tests: weaknesses were found in most of it. */
    @Test
    void runsWithoutTheFeaturesNobodyUses() throws Exception {
        String off = "--features-disabled=" + String.join(",", KeycloakServer.OFF);
        assertThat(Files.readString(Path.of("docker", "keycloak", "Dockerfile")))
                .contains(off);
        assertThat(keycloak.server().get("features"))
                .filteredOn(feature -> isOff(feature.get("name").asText()))
                .allSatisfy(feature -> assertThat(feature.get("enabled").asBoolean())
                        .as(feature.toString())
                        .isFalse())
                .hasSizeGreaterThanOrEqualTo(KeycloakServer.OFF.size());
    }

    /** The server names a feature with its version behind it. */
    private static boolean isOff(String name) {
        String word = name.toLowerCase(Locale.ROOT).replace('_', '-');
        return KeycloakServer.OFF.stream().anyMatch(word::startsWith);
    }

    @Test
    void letsNobodyEnterAClient() {
        assertThat(keycloak.entersAClient()).isIn(401, 403);
    }

    /** Every step of the way in, with what must be and what decides it, in the order Keycloak takes them. */
    @Test
    void asksForWhatALevelTakesAndNoLess() {
        List<String> steps = new ArrayList<>();
        keycloak.admin("GET", "/authentication/flows/sign-in/executions", "")
                .forEach(step -> steps.add(step.get("level").asInt() + " "
                        + step.get("requirement").asText() + " "
                        + step.path("providerId").asText(step.get("displayName").asText())
                        + config(step)));
        assertThat(steps).containsExactlyElementsOf(SIGN_IN.lines().toList());
    }

    private String config(JsonNode step) {
        if (!step.has("authenticationConfig")) {
            return "";
        }
        JsonNode config = keycloak.admin(
                "GET",
                "/authentication/config/" + step.get("authenticationConfig").asText(),
                "");
        return " " + config.get("config");
    }

    @Test
    void carriesNoSecretAndNobody() throws Exception {
        JsonNode delivered = new ObjectMapper().readTree(Files.readString(Path.of("docker", "keycloak", "realm.json")));

        assertThat(delivered.has("users")).isFalse();
        assertThat(delivered.findValuesAsText("secret")).isEmpty();
    }

    private static void assertSays(JsonNode said, Map<String, String> wanted) {
        wanted.forEach((name, value) -> {
            JsonNode found = said.path(name);
            assertThat(found.isValueNode() ? found.asText() : found.toString())
                    .as(name)
                    .isEqualTo(value);
        });
    }
}
