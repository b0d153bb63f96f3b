package org.safeconduct;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.safeconduct.api.ProgramAnswers;

/** A program that works for one of the demo's colleagues over a real connection. */
public record Caller(HttpClient http, String node, String persona) {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    public static Caller at(int port, String persona) {
        return new Caller(HttpClient.newHttpClient(), "http://127.0.0.1:" + port, persona);
    }

    public Caller as(String colleague) {
        return new Caller(http, node, colleague);
    }

    public HttpResponse<String> get(String address) {
        return send(request(address).GET());
    }

    public HttpResponse<String> post(String address, String body) {
        return post(address, body, UUID.randomUUID().toString());
    }

    public HttpResponse<String> post(String address, String body, String key) {
        return send(write(address, key).POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> delete(String address) {
        return send(write(address, UUID.randomUUID().toString()).DELETE());
    }

    /** Address of a case opened just now. */
    public String opened() {
        HttpResponse<String> answer = post("/api/openings/voluntary-return", ProgramAnswers.OPENING);
        return answer.headers().firstValue("Location").orElseThrow(() -> new AssertionError(answer.body()));
    }

    /** Address of the piece of work whose turn it is. */
    public String turn(String address) {
        return address + "/tasks/" + json(get(address)).at("/turns/0/taskId").asText();
    }

    public static JsonNode json(HttpResponse<String> answer) {
        try {
            return new ObjectMapper().readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new AssertionError(answer.body(), broken);
        }
    }

    public HttpRequest.Builder request(String address) {
        String name = Base64.getEncoder().encodeToString((persona + ":demo").getBytes(StandardCharsets.UTF_8));
        return HttpRequest.newBuilder(URI.create(node).resolve(address))
                .timeout(PATIENCE)
                .header("Authorization", "Basic " + name);
    }

    private HttpRequest.Builder write(String address, String key) {
        return request(address).header("Content-Type", "application/json").header("Idempotency-Key", key);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
