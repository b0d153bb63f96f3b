package org.safeconduct.worklist.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.OtherNode;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the stream of an open page says, to whom, and when it ends. */
@WithApp
class LiveTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern COOKIE = Pattern.compile("safeconduct=([^;]+)");

    private final HttpClient http = HttpClient.newHttpClient();
    private String cookie = "";

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private Changes changes;

    @Autowired
    private LiveStreams streams;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void hearsNothingOfWhatOtherTestsDid() {
        streams.tick();
    }

    @Test
    void tellsThatSomethingChangedOnTheOtherNodeAndNothingMore() throws Exception {
        signIn("lena-brandt");
        HttpResponse<InputStream> stream = listen("/worklist/live?since=" + changes.now());
        assertThat(stream.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        assertThat(stream.headers().firstValue("X-Accel-Buffering")).contains("no");
        StepStory.open(OtherNode.of(context).context());

        BufferedReader lines = lines(stream);
        List<String> said = new ArrayList<>();
        while (!said.contains("event: changed")) {
            said.add(lines.readLine());
        }
        said.add(lines.readLine());
        assertThat(said)
                .filteredOn(line -> !line.isEmpty())
                .allMatch(line -> line.matches(":|event: changed|data: [-0-9T:.]+"));
        stream.body().close();
    }

    @Test
    void tellsAtOnceWhatHappenedSinceThePageWasMadeAndOfNobodyElsesCase() throws Exception {
        String before = changes.now().toString();
        StepStory story = StepStory.open(context);
        signIn("lena-brandt");
        BufferedReader own = lines(listen(story.casePage() + "/live?since=" + before));
        assertThat(List.of(own.readLine(), own.readLine(), own.readLine())).contains("event: changed");

        signIn("karl-borg");
        assertThat(get(story.casePage() + "/live?since=" + before).statusCode()).isEqualTo(404);
    }

    @Test
    void endsWithTheSessionAndSaysNothingToWhoeverHasLeft() throws Exception {
        signIn("lena-brandt");
        HttpResponse<InputStream> stream = listen("/worklist/live?since=" + changes.now());
        post("/sign-out", "_csrf=" + token("/practice"));
        StepStory.open(context);

        assertThat(lines(stream).lines().toList()).doesNotContain("event: changed");
        assertThat(get("/worklist/live?since=" + changes.now()).statusCode()).isEqualTo(204);
    }

    @Test
    void keepsNobodySignedInByItself() throws Exception {
        signIn("lena-brandt");
        assertThat(get("/practice").statusCode()).isEqualTo(200);
        clock.forward(Duration.ofHours(8).plusMinutes(2));

        assertThat(get("/worklist/live?since=" + changes.now()).statusCode()).isEqualTo(204);
        assertThat(get("/practice").statusCode()).isEqualTo(302);
    }

    @Test
    void refusesNonsenseAndLetsOnePersonHaveAFewStreamsOnly() throws Exception {
        signIn("tarek-haddad");
        assertThat(get("/worklist/live?since=yesterday").statusCode()).isBetween(400, 422);
        int others = streams.size();
        HttpResponse<InputStream> oldest = listen("/worklist/live?since=" + changes.now());
        for (int more = 0; more < 6; more++) {
            listen("/worklist/live?since=" + changes.now());
        }

        assertThat(lines(oldest).lines()).allMatch(line -> line.isEmpty() || line.equals(":"));
        assertThat(streams.size()).isLessThanOrEqualTo(others + 6);
    }

    @Test
    void closesEveryStreamBeforeTheServerStops() throws Exception {
        signIn("tarek-haddad");
        HttpResponse<InputStream> stream = listen("/worklist/live?since=" + changes.now());
        streams.stop();
        try {
            assertThat(lines(stream).lines()).allMatch(line -> line.isEmpty() || line.equals(":"));
            assertThat(get("/worklist/live?since=" + changes.now()).statusCode())
                    .isEqualTo(503);
        } finally {
            streams.start();
        }
    }

    @Test
    void forgetsWhatEveryNodeHasLongRead() {
        StepStory.open(context);
        jdbc.sql("update worklist_change set noted_at = ?")
                .param(changes.now().minusHours(2))
                .update();
        changes.forgetOld();

        assertThat(changes.after(0, 10)).isEmpty();
    }

    private void signIn(String persona) throws Exception {
        cookie = "";
        post("/sign-in", "persona=" + persona + "&password=demo&_csrf=" + token("/sign-in"));
    }

    private HttpResponse<InputStream> listen(String path) throws Exception {
        HttpResponse<InputStream> stream = http.send(request(path).build(), BodyHandlers.ofInputStream());
        assertThat(stream.statusCode()).isEqualTo(200);
        return stream;
    }

    private static BufferedReader lines(HttpResponse<InputStream> stream) {
        return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8));
    }

    private String token(String path) throws Exception {
        Matcher found = TOKEN.matcher(get(path).body());
        assertThat(found.find()).as("a token on " + path).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return keep(http.send(request(path).build(), BodyHandlers.ofString()));
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return keep(http.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString()));
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            Matcher found = COOKIE.matcher(set);
            cookie = found.lookingAt() ? found.group(1) : cookie;
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        return cookie.isEmpty() ? request : request.header("Cookie", "safeconduct=" + cookie);
    }
}
