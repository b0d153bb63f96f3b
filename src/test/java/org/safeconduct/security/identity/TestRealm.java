package org.safeconduct.security.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The realm as it is delivered, with people and a program of the tests added. */
final class TestRealm {

    static final String PASSWORD = "nobody-s-real-password";
    static final String PROGRAM = "test-program";

    /** Whose place in the register a test decides; the subject is theirs for ever. */
    enum Person {
        LENA("caseworker", "intake"),
        SVEN(),
        INES(),
        ADA(),
        TOMAS(),
        DINA("caseworker", "intake"),
        EMIL("caseworker", "intake"),
        FAYE("caseworker", "intake"),
        GUS("caseworker", "intake"),
        HALE(),
        /** New: has a password and a code, and is asked for a passkey at the first sign-in. */
        PIA(),
        /** Whom an administrator of identities gave everything there is to give. */
        MALLORY("caseworker", "senior", "supervisor", "intake", "dpo", "auditor", "security-admin");

        private final String[] roles;

        Person(String... roles) {
            this.roles = roles;
        }

        String user() {
            return name().toLowerCase(Locale.ROOT);
        }

        String subject() {
            return "00000000-0000-4000-8000-%012d".formatted(ordinal());
        }

        String mail() {
            return user() + "@awo.example";
        }

        private List<String> groups() {
            return Arrays.stream(roles).map(role -> "/agencies/DE-AWO/" + role).toList();
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    private TestRealm() {}

    static void write(Path target) throws IOException {
        ObjectNode realm = (ObjectNode)
                JSON.readTree(Path.of("docker", "keycloak", "realm.json").toFile());
        ObjectNode agency = JSON.createObjectNode().put("name", "DE-AWO");
        for (String role : Person.MALLORY.roles) {
            agency.withArray("subGroups").addObject().put("name", role);
        }
        ((ObjectNode) realm.withArray("groups").get(0)).withArray("subGroups").add(agency);
        for (Person person : Person.values()) {
            realm.withArray("users").add(user(person));
        }
        realm.withArray("clients").add(program());
        realm.put("otpPolicyLookAheadWindow", OneTimeCode.AHEAD);
        realm.put("directGrantFlow", PROGRAM);
        realm.withArray("authenticationFlows").add(byPasswordAlone());
        Files.createDirectories(target.getParent());
        JSON.writeValue(target.toFile(), realm);
    }

    private static ObjectNode user(Person person) {
        ObjectNode user = account(person.subject(), person.user(), person.mail());
        ArrayNode groups = user.putArray("groups");
        person.groups().forEach(groups::add);
        if (person == Person.PIA) {
            user.withArray("requiredActions").add("webauthn-register-passwordless");
        } else {
            Passkey.of(person.subject()).enrolled(user.withArray("credentials").addObject());
        }
        return user;
    }

    /** Somebody who signs in by the password of the tests and a code. */
    static ObjectNode account(String subject, String user, String mail) {
        ObjectNode account = JSON.createObjectNode()
                .put("id", subject)
                .put("username", user)
                .put("firstName", user)
                .put("lastName", "Test")
                .put("email", mail)
                .put("emailVerified", true)
                .put("enabled", true);
        account.putArray("requiredActions");
        ArrayNode credentials = account.putArray("credentials");
        credentials.addObject().put("type", "password").put("value", PASSWORD);
        OneTimeCode.of(credentials.addObject());
        return account;
    }

    /** Gets tokens by name and password, which nothing in the delivered realm may do. */
    private static ObjectNode program() {
        ObjectNode client = JSON.createObjectNode()
                .put("clientId", PROGRAM)
                .put("enabled", true)
                .put("publicClient", true)
                .put("standardFlowEnabled", false)
                .put("directAccessGrantsEnabled", true)
                .put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes").add("basic").add("acr");
        ArrayNode mappers = client.putArray("protocolMappers");
        mapper(mappers, "oidc-audience-mapper").put("included.custom.audience", "safeconduct-api");
        mapper(mappers, "oidc-group-membership-mapper")
                .put("claim.name", "groups")
                .put("full.path", "true");
        return client;
    }

    private static ObjectNode byPasswordAlone() {
        ObjectNode flow = JSON.createObjectNode()
                .put("alias", PROGRAM)
                .put("providerId", "basic-flow")
                .put("topLevel", true)
                .put("builtIn", false);
        ArrayNode steps = flow.putArray("authenticationExecutions");
        for (String step : new String[] {"direct-grant-validate-username", "direct-grant-validate-password"}) {
            steps.addObject()
                    .put("authenticator", step)
                    .put("authenticatorFlow", false)
                    .put("requirement", "REQUIRED")
                    .put("priority", 10 * steps.size());
        }
        return flow;
    }

    private static ObjectNode mapper(ArrayNode mappers, String kind) {
        ObjectNode config = mappers.addObject()
                .put("name", kind)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind)
                .putObject("config");
        return config.put("access.token.claim", "true");
    }
}
