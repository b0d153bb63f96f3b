package org.safeconduct.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The demo in a process and a folder of its own, as a newcomer starts it, measured from outside. */
final class RunningApplication implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String base;
    private final Duration start;

    private RunningApplication(Process process, String base, Instant launched) throws Exception {
        this.process = process;
        this.base = base;
        while (!answers("/sign-in")) {
            if (!process.isAlive() || Duration.between(launched, Instant.now()).compareTo(PATIENCE) > 0) {
                throw new AssertionError("did not start: " + process.info());
            }
            process.waitFor(100, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
        this.start = Duration.between(launched, Instant.now());
    }

    static RunningApplication start(Path folder, List<String> options) throws Exception {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("org.safeconduct.SafeConduct", "--server.port=" + port));
        command.add("--spring.profiles.active=demo");
        Instant launched = Instant.now();
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        return new RunningApplication(process, "http://localhost:" + port, launched);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    Duration startedIn() {
        return start;
    }

    /** Resident memory in MB, after the collector was asked to run; empty where the system does not say. */
    Optional<Long> residentMegabytes() throws Exception {
        new ProcessBuilder("jcmd", Long.toString(process.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return Optional.empty();
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }

    private boolean answers(String address) throws InterruptedException {
        try {
            return client.send(
                                    HttpRequest.newBuilder(URI.create(base + address))
                                            .build(),
                                    HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    HttpResponse<String> get(String persona, String address) throws Exception {
        return send(request(persona, address).GET());
    }

    HttpResponse<String> post(String persona, String address, String body) throws Exception {
        return send(request(persona, address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8)));
    }

    private HttpRequest.Builder request(String persona, String address) {
        String name = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(base).resolve(address)).header("Authorization", "Basic " + name);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 400) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        process.waitFor();
    }
}
