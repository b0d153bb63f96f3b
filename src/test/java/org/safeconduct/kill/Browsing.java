package org.safeconduct.kill;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with a browser and one session over all nodes: opens Today and writes a note, over and over. What a node does
 * not answer is sent once more, to the other.
 */
final class Browsing implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private final List<AppNode> nodes;
    private final String casePage;
    private final Thread person = new Thread(this::overAndOver, "browsing");
    private final Queue<String> refused = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger notes = new AtomicInteger();
    private final AtomicInteger again = new AtomicInteger();
    private int turn;
    private volatile boolean going = true;

    /** Signs in, and goes on until it is finished. */
    Browsing(List<AppNode> nodes, String casePage) throws Exception {
        this.nodes = nodes;
        this.casePage = casePage;
        String token = token(send(request("/sign-in"), 200));
        send(form("/sign-in", Map.of("persona", "lena-brandt", "password", "demo", "_csrf", token)), 302);
        person.start();
    }

    private interface Asked {
        HttpRequest.Builder of(AppNode node);
    }

    private void overAndOver() {
        while (going) {
            try {
                String token = token(send(request("/today"), 200));
                pages.incrementAndGet();
                String once = UUID.randomUUID().toString();
                send(form(casePage + "/notes", Map.of("text", "Rang.", "_once", once, "_csrf", token)), 302);
                notes.incrementAndGet();
            } catch (IOException | IllegalStateException failed) {
                refused.add(failed.toString());
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private String send(Asked asked, int wanted) throws IOException, InterruptedException {
        int first = turn++;
        try {
            return answered(asked, first, wanted);
        } catch (IOException | IllegalStateException notHere) {
            again.incrementAndGet();
            return answered(asked, first + 1, wanted);
        }
    }

    /** A page of another status, such as the way to the sign-in, is a failure. */
    private String answered(Asked asked, int number, int wanted) throws IOException, InterruptedException {
        AppNode node = nodes.get(number % nodes.size());
        HttpResponse<String> answer = http.send(asked.of(node).build(), BodyHandlers.ofString());
        boolean shutOut = answer.headers().firstValue("Location").orElse("").contains("sign-in");
        if (answer.statusCode() != wanted || shutOut) {
            throw new IllegalStateException(answer.request().uri().getPath() + " " + answer.statusCode());
        }
        return answer.body();
    }

    private static Asked request(String address) {
        return node ->
                HttpRequest.newBuilder(URI.create(node.address() + address)).timeout(Duration.ofSeconds(20));
    }

    private static Asked form(String address, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return node -> request(address)
                .of(node)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        if (!found.find()) {
            throw new IllegalStateException("a page without a token");
        }
        return found.group(1);
    }

    Queue<String> refused() {
        return refused;
    }

    int notes() {
        return notes.get();
    }

    @Override
    public String toString() {
        return pages + " pages and " + notes + " notes in one session, " + again + " sent again, " + refused.size()
                + " failed";
    }

    void finish() throws InterruptedException {
        going = false;
        person.join();
    }

    @Override
    public void close() {
        going = false;
        person.interrupt();
    }
}
