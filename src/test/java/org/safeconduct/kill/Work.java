package org.safeconduct.kill;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.safeconduct.api.ProgramAnswers;

/**
 * Invented people at work on any number of nodes: each opens a return, claims its first step and completes it, over and
 * over. What was not acknowledged is sent again under its own key, to the next node, until it is.
 */
final class Work implements AutoCloseable {

    private static final String COUNSELLOR =
            "Basic " + Base64.getEncoder().encodeToString("lena-brandt:demo".getBytes(StandardCharsets.UTF_8));
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(200);

    /** A case opened and its step completed, both acknowledged. */
    record Done(String caseId, String taskId) {}

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final ObjectMapper json = new ObjectMapper();
    private final List<AppNode> nodes;
    private final ExecutorService people;
    private final Queue<Done> done = new ConcurrentLinkedQueue<>();
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private final AtomicInteger mostTries = new AtomicInteger();
    private final AtomicInteger turn = new AtomicInteger();
    private final AtomicReference<Instant> lastAcknowledged = new AtomicReference<>(Instant.EPOCH);
    private volatile boolean going = true;

    Work(List<AppNode> nodes, int howMany) {
        this.nodes = nodes;
        this.people = Executors.newFixedThreadPool(howMany);
        for (int person = 0; person < howMany; person++) {
            people.submit(this::overAndOver);
        }
    }

    Queue<Done> done() {
        return done;
    }

    Queue<String> refused() {
        return refused;
    }

    int acknowledged() {
        return acknowledged.get();
    }

    int sentAgain() {
        return again.get();
    }

    int mostTries() {
        return mostTries.get();
    }

    /** Waits for an answer to something begun after this moment. */
    void goesOnAfter(Instant moment) {
        Instant late = Instant.now().plus(PATIENCE);
        while (!lastAcknowledged.get().isAfter(moment) && Instant.now().isBefore(late)) {
            LockSupport.parkNanos(PAUSE.toNanos() / 4);
        }
    }

    private void overAndOver() {
        while (going) {
            try {
                one();
            } catch (IOException | RuntimeException unexpected) {
                refused.add(unexpected.toString());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private void one() throws IOException, InterruptedException {
        String address = write("/api/openings/voluntary-return", ProgramAnswers.OPENING)
                .headers()
                .firstValue("Location")
                .map(location -> location.replaceFirst("^https?://[^/]+", ""))
                .orElseThrow();
        String task = json.readTree(
                        untilAnswered(node -> request(node, address).GET()).body())
                .at("/turns/0/taskId")
                .asText();
        write(address + "/tasks/" + task + "/claim", "");
        write(address + "/tasks/" + task + "/complete", ProgramAnswers.FIRST_INFORMATION);
        done.add(new Done(address.replaceAll(".*/", ""), task));
    }

    private HttpResponse<String> write(String address, String body) throws InterruptedException {
        String key = UUID.randomUUID().toString();
        HttpResponse<String> answer = untilAnswered(node -> request(node, address)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body)));
        acknowledged.incrementAndGet();
        return answer;
    }

    private interface Asked {
        HttpRequest.Builder of(AppNode node);
    }

    private HttpResponse<String> untilAnswered(Asked asked) throws InterruptedException {
        Instant late = Instant.now().plus(PATIENCE);
        int first = turn.getAndIncrement();
        for (int tries = 1; Instant.now().isBefore(late); tries++) {
            int most = tries;
            mostTries.updateAndGet(before -> Math.max(before, most));
            Instant begun = Instant.now();
            AppNode node = nodes.get((first + tries) % nodes.size());
            try {
                HttpResponse<String> answer = http.send(asked.of(node).build(), BodyHandlers.ofString());
                if (answer.statusCode() < 400) {
                    lastAcknowledged.accumulateAndGet(begun, (a, b) -> a.isAfter(b) ? a : b);
                    return answer;
                }
                if (answer.statusCode() != 503) {
                    throw new IllegalStateException(answer.statusCode() + " " + answer.body());
                }
            } catch (IOException unknown) {
                // Whether it was done is not known: the same key says it.
                LockSupport.parkNanos(PAUSE.toNanos() / 10);
            }
            again.incrementAndGet();
            if (tries > 1) {
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        }
        throw new IllegalStateException("never answered");
    }

    private static HttpRequest.Builder request(AppNode node, String address) {
        return HttpRequest.newBuilder(URI.create(node.address() + address))
                .timeout(Duration.ofSeconds(20))
                .header("Authorization", COUNSELLOR);
    }

    /** Lets everybody finish what they are at. */
    void finish() throws InterruptedException {
        going = false;
        people.shutdown();
        people.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        going = false;
        people.shutdownNow();
    }
}
