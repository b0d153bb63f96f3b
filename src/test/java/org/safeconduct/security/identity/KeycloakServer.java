package org.safeconduct.security.identity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.safeconduct.security.identity.TestRealm.Person;
import org.safeconduct.security.proof.TestOwnKeys;

/** The one real Keycloak of a build: started when a test first needs it, ended with the build. */
final class KeycloakServer {

    /** The keys of the application under test, whose next one is shown already. */
    static final Path OWN_KEYS = TestOwnKeys.madeTwice();

    /** What nobody uses; the image is built without it too. */
    static final List<String> OFF = List.of(
            "ciba",
            "device-flow",
            "impersonation",
            "token-exchange-standard",
            "organization",
            "kerberos",
            "identity-brokering-api",
            "admin-fine-grained-authz");

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final String ADMINISTRATOR = "administrator";
    private static final String ADMINISTRATORS = UUID.randomUUID().toString();
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final int port;
    private final Process process;

    private KeycloakServer() {
        try {
            port = freePort();
            process = start(home());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    }

    /** Begins to start it and goes on; {@link #ready} waits. */
    static KeycloakServer started() {
        return One.SERVER;
    }

    String issuer() {
        return address() + "/realms/safeconduct";
    }

    /** Waits until it answers. */
    KeycloakServer ready() {
        Instant late = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (endsMeanwhile() || Instant.now().isAfter(late)) {
                throw new IllegalStateException("Keycloak did not start; see target/keycloak/server.log");
            }
        }
        return this;
    }

    /** A program's token for somebody. */
    String token(Person person) {
        return token("safeconduct", TestRealm.PROGRAM, person.user(), TestRealm.PASSWORD);
    }

    /** Where the application under test hears of ended sign-ins, and shows its keys. */
    void reaches(String application) {
        ObjectNode client =
                (ObjectNode) admin("GET", "/clients?clientId=safeconduct", "").get(0);
        ((ObjectNode) client.get("attributes"))
                .put("backchannel.logout.url", application + "/sign-out/back-channel")
                .put("jwks.url", application + "/sign-in/keys");
        admin("PUT", "/clients/" + client.get("id").asText(), client.toString());
    }

    /** Ends whatever sessions somebody has there, as an administrator would. */
    void end(Person person) {
        admin("POST", "/users/" + person.subject() + "/logout", "");
    }

    /** What an administrator of the realm reads or changes there. */
    JsonNode admin(String method, String path, String body) {
        return asAdministrator(method, "/realms/safeconduct" + path, body);
    }

    /** What the server says of itself. */
    JsonNode server() {
        return asAdministrator("GET", "/serverinfo", "");
    }

    /** What somebody who shows nothing gets for a client of their own. */
    int entersAClient() {
        try {
            return http.send(
                            HttpRequest.newBuilder(URI.create(issuer() + "/clients-registrations/openid-connect"))
                                    .header("Content-Type", "application/json")
                                    .POST(BodyPublishers.ofString("{\"redirect_uris\": [\"http://localhost/x\"]}"))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private JsonNode asAdministrator(String method, String path, String body) {
        String token = token("master", "admin-cli", ADMINISTRATOR, ADMINISTRATORS);
        return json(send(HttpRequest.newBuilder(URI.create(address() + "/admin" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body))));
    }

    private String token(String realm, String client, String user, String password) {
        String form = "grant_type=password&client_id=" + client + "&username=" + user + "&password=" + password;
        return json(send(HttpRequest.newBuilder(
                                URI.create(address() + "/realms/" + realm + "/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))))
                .get("access_token")
                .asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() >= 400) {
                throw new IllegalStateException("Keycloak answers " + answer.statusCode() + ": " + answer.body());
            }
            return answer;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private JsonNode json(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets a moment pass, or less where the server gives up in it. */
    private boolean endsMeanwhile() {
        try {
            return process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private boolean answers() {
        try {
            return http.send(
                                    HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private Process start(Path home) throws IOException {
        TestRealm.write(home.resolve("data").resolve("import").resolve("realm.json"));
        ProcessBuilder server = new ProcessBuilder(
                home.resolve("bin").resolve("kc.sh").toString(),
                "start-dev",
                "--import-realm",
                "--db=dev-mem",
                "--http-host=127.0.0.1",
                "--http-port=" + port,
                "--features-disabled=" + String.join(",", OFF));
        server.environment()
                .putAll(Map.of(
                        "SAFECONDUCT_ADDRESS", "http://localhost",
                        "SAFECONDUCT_INTERNAL_ADDRESS", "http://localhost",
                        "KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR,
                        "KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATORS,
                        "JAVA_OPTS_KC_HEAP", "-Xms128m -Xmx512m",
                        "JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1"));
        File log = UNPACKED.resolve("server.log").toFile();
        return server.redirectErrorStream(true).redirectOutput(log).start();
    }

    private void stop() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private static Path home() throws IOException {
        try (Stream<Path> found = Files.list(UNPACKED)) {
            return found.filter(Files::isDirectory)
                    .map(Path::toAbsolutePath)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("run Maven: it unpacks Keycloak to " + UNPACKED));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static final class One {

        private static final KeycloakServer SERVER = new KeycloakServer();
    }
}
