package org.safeconduct.kill;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** One node of the application in a process of its own, to be killed and started again on its port. */
final class AppNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final String KEYS = "vault.keys";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path folder;
    private final List<String> settings;
    private final int port;
    private Process process;

    private AppNode(Path folder, List<String> settings) throws IOException {
        this.folder = folder;
        this.settings = settings;
        this.port = OwnMysql.freePort();
        this.process = launch();
    }

    /** Begins to start; {@link #ready} waits. */
    static AppNode in(Path folder, List<String> settings) throws IOException {
        return new AppNode(folder, settings);
    }

    String address() {
        return "http://127.0.0.1:" + port;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Ends it as an operator would, who waits. */
    void stop() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    void start() throws IOException {
        process = launch();
    }

    /** As if its machine stood still: it does nothing, and its connections stay open. */
    void pause() throws IOException, InterruptedException {
        signal("-STOP");
    }

    void goOn() throws IOException, InterruptedException {
        signal("-CONT");
    }

    private void signal(String signal) throws IOException, InterruptedException {
        new ProcessBuilder("kill", signal, Long.toString(process.pid())).start().waitFor();
    }

    /** A demo makes its own key file; an installation has one before any node starts. */
    AppNode withKeys() throws InterruptedException {
        while (!Files.exists(folder.resolve(KEYS))) {
            if (process.waitFor(50, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("a node did not start; see " + log());
            }
        }
        return this;
    }

    AppNode ready() throws InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || Instant.now().isAfter(late)) {
                throw new IllegalStateException("a node did not start; see " + log());
            }
        }
        return this;
    }

    /** The product alone: nothing of the tests is on its class path. */
    private Process launch() throws IOException {
        String classes = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !part.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Duser.timezone=UTC",
                "-cp",
                classes,
                "org.safeconduct.SafeConduct",
                "--server.port=" + port,
                "--spring.profiles.active=demo,test,mysql",
                "--safeconduct.vault.key-file=" + folder.resolve(KEYS)));
        command.addAll(settings);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                .start();
    }

    private Path log() {
        return folder.resolve("node-" + port + ".log");
    }

    private boolean answers() throws InterruptedException {
        try {
            HttpRequest asked = HttpRequest.newBuilder(URI.create(address() + "/sign-in"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
