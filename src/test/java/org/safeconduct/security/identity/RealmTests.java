package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

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
            Map.entry("eventsEnabled", "true"),
            Map.entry("adminEventsEnabled", "true"));

    private static final Map<String, String> CLIENT = Map.of(
            "publicClient", "false",
            "standardFlowEnabled", "true",
            "implicitFlowEnabled", "false",
            "directAccessGrantsEnabled", "false",
            "serviceAccountsEnabled", "false",
            "fullScopeAllowed", "false",
            "redirectUris", "[\"http://localhost/sign-in/back\"]",
            "webOrigins", "[]",
            "defaultClientScopes", "[\"acr\",\"basic\"]",
            "optionalClientScopes", "[]");

    private static final Map<String, String> ATTRIBUTES = Map.of(
            "pkce.code.challenge.method", "S256",
            "post.logout.redirect.uris", "http://localhost/sign-in?why=out",
            "backchannel.logout.session.required", "true",
            "use.refresh.tokens", "false",
            "oauth2.device.authorization.grant.enabled", "false",
            "oidc.ciba.grant.enabled", "false",
            "standard.token.exchange.enabled", "false");

    private final KeycloakServer keycloak = KeycloakServer.started().ready();

    @Test
    void opensNoDoorTheListCloses() {
        assertSays(keycloak.admin("GET", "", ""), REALM);
        JsonNode client =
                keycloak.admin("GET", "/clients?clientId=safeconduct", "").get(0);
        assertSays(client, CLIENT);
        assertSays(client.get("attributes"), ATTRIBUTES);
    }

    @Test
    void asksNewPeopleForASecondFactor() {
        assertThat(keycloak.admin("GET", "/authentication/required-actions", ""))
                .filteredOn(action -> action.get("alias").asText().equals("CONFIGURE_TOTP"))
                .allSatisfy(action ->
                        assertThat(action.get("defaultAction").asBoolean()).isTrue())
                .hasSize(1);
    }

    @Test
    void carriesNoSecretAndNobody() throws Exception {
        JsonNode delivered = new ObjectMapper().readTree(Files.readString(Path.of("docker", "keycloak", "realm.json")));

        assertThat(delivered.has("users")).isFalse();
        assertThat(delivered.findValuesAsText("secret")).containsExactly("${SAFECONDUCT_CLIENT_SECRET}");
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
