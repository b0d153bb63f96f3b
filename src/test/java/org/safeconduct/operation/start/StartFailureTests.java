package org.safeconduct.operation.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.safeconduct.SafeConduct;
import org.safeconduct.security.proof.TestOwnKeys;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A part is missing: one plain message says which and what to do, and the start fails. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTests {

    private static final String QUICK = "--spring.datasource.hikari.connection-timeout=1000";
    private static final String FAILED = "APPLICATION FAILED TO START";

    @TempDir
    private Path folder;

    @Test
    void endsTheProcessWithOneMessageWhereNoDatabaseAnswers() throws Exception {
        String said = processSays(Map.of(
                "SPRING_PROFILES_ACTIVE", "mysql",
                "SAFECONDUCT_IDENTITY_ISSUER", "http://127.0.0.1:9/realms/none",
                "SAFECONDUCT_IDENTITY_KEYFILE", TestOwnKeys.made().toString(),
                "SAFECONDUCT_DATABASE_HOST", "127.0.0.1",
                "SAFECONDUCT_DATABASE_PORT", "9",
                "SAFECONDUCT_DATABASE_PASSWORD", "none-of-your-business"));

        assertThat(said)
                .containsOnlyOnce("The database does not answer.")
                .contains("Start the database server")
                .doesNotContain("stack_trace", "Exception", "none-of-your-business");
        assertThat(said.lines()).allMatch(line -> line.startsWith("{\"@timestamp\""));
        assertThat(said.lines().filter(line -> line.contains("\"ERROR\""))).hasSize(1);
    }

    @Test
    void saysThatAnotherOneRunsInTheSameFolder() throws Exception {
        String url = "jdbc:h2:file:" + folder.resolve("safeconduct") + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
        try (var first = DriverManager.getConnection(url, "safeconduct", "")) {
            assertThat(first.isValid(1)).isTrue();
            assertThat(processSays(Map.of("SPRING_PROFILES_ACTIVE", "demo", "SPRING_DATASOURCE_URL", url)))
                    .containsOnlyOnce("another SafeConduct runs in this folder")
                    .doesNotContain("\tat ");
        }
    }

    /** What a process of its own says until it ends as one that failed. */
    private String processSays(Map<String, String> settings) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.safeconduct.SafeConduct",
                        "--server.port=0",
                        QUICK)
                .redirectErrorStream(true);
        builder.environment().putAll(settings);
        Path log = folder.resolve("log");
        Process process = builder.redirectOutput(log.toFile()).start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        return Files.readString(log);
    }

    @Test
    void namesTheSettingThatIsMissing(CapturedOutput output) {
        fails("demo,mysql", "--safeconduct.database.host=127.0.0.1");

        saysOnce(output, "safeconduct.database.password is missing", "SAFECONDUCT_DATABASE_PASSWORD");
    }

    @Test
    void saysThatThePasswordIsWrong(CapturedOutput output) throws Exception {
        String url = memory();
        try (var first = DriverManager.getConnection(url, "safeconduct", "right")) {
            assertThat(first.isValid(1)).isTrue();
            fails("demo", QUICK, "--spring.datasource.url=" + url, "--spring.datasource.password=guessed");
        }
        saysOnce(output, "refuses our user or password", "SAFECONDUCT_DATABASE_PASSWORD");
        assertThat(output.getAll()).doesNotContain("guessed");
    }

    @Test
    void leavesTheDatabaseOfSomethingElseAlone(CapturedOutput output) throws Exception {
        String url = memory();
        try (var other = DriverManager.getConnection(url, "safeconduct", "")) {
            other.createStatement().execute("create table payroll (id int)");
            fails("demo", "--spring.datasource.url=" + url);
            assertThat(other.createStatement()
                            .executeQuery("select * from payroll")
                            .next())
                    .isFalse();
        }
        saysOnce(output, "not those of this release", "Name an empty database");
    }

    @Test
    void refusesToShowItsNumbersOnThePortOfEverybody(CapturedOutput output) {
        fails("demo", "--management.server.port=8080");

        saysOnce(output, "Health and numbers would be open to everybody", "a port of its own");
    }

    @Test
    void asksForTheKeyFile(CapturedOutput output) {
        fails(
                "none",
                "--management.server.port=-1",
                "--spring.datasource.url=" + memory(),
                "--safeconduct.identity.issuer=http://127.0.0.1:9/realms/none",
                "--safeconduct.identity.key-file=" + TestOwnKeys.made(),
                "--safeconduct.vault.key-file=" + folder.resolve("lost.keys"));

        saysOnce(output, "names a file that does not exist", "Bring the key file back");
    }

    @Test
    void asksForTheKeysToSignInWithBeforeAnythingIsOpened(CapturedOutput output) {
        fails(
                "none",
                "--spring.datasource.url=jdbc:h2:tcp://127.0.0.1:9/none",
                "--safeconduct.identity.issuer=http://127.0.0.1:9/realms/none",
                "--safeconduct.identity.key-file=" + folder.resolve("lost.keys"));

        saysOnce(output, "safeconduct.identity.key-file names a file that does not exist", "make new ones");
    }

    private static String memory() {
        return "jdbc:h2:mem:" + UUID.randomUUID() + ";CASE_INSENSITIVE_IDENTIFIERS=TRUE";
    }

    private static void fails(String profiles, String... settings) {
        SpringApplication application = new SpringApplication(SafeConduct.class);
        String[] all = Stream.concat(Stream.of("--spring.profiles.active=" + profiles), Stream.of(settings))
                .toArray(String[]::new);
        assertThatThrownBy(() -> application.run(all)).isNotNull();
    }

    private static void saysOnce(CapturedOutput output, String what, String remedy) {
        assertThat(output.getAll())
                .containsOnlyOnce(FAILED)
                .containsOnlyOnce(what)
                .contains(remedy)
                .doesNotContain("\tat ", "stack_trace");
    }
}
