package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.safeconduct.WithApp;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The database gives this node no connection more: everybody is told to come again, and nothing is done twice. */
@WithApp
@Tag("once")
@ExtendWith(OutputCaptureExtension.class)
class NoConnectionLeftTests {

    private static final String WORDS = "Rang the consulate";
    private static final long PATIENCE = 10_000_000_000L;
    private static final Pattern LINE = Pattern.compile(" access +: ([A-Z]+) \\S+ (\\d{3}) \\d+ms");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final List<Connection> taken = new ArrayList<>();

    @Autowired
    private DataSource source;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext app;

    @LocalServerPort
    private int port;

    @AfterEach
    void release() throws SQLException {
        for (Connection connection : taken) {
            connection.close();
        }
        taken.clear();
    }

    @Test
    void asksToComeAgainAndDoesOnceWhatIsSentAgain(CapturedOutput log) throws Exception {
        StepStory story = StepStory.open(app);
        signIn();
        String seen = send(request(story.casePage())).join().body();
        HttpRequest.Builder note = note(story, seen);
        long before = entries();

        takeAll();
        int begun = log.length();
        var page = send(request("/worklist"));
        var program = send(request("/api/worklist").header("Authorization", "Basic bGVuYS1icmFuZHQ6ZGVtbw=="));
        var act = send(note);
        assertThat(List.of(page.join(), program.join(), act.join())).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        });
        assertThat(page.join().body()).contains("<main id=\"main\"", "The database does not answer");
        assertThat(program.join().body()).contains("urn:safeconduct:refusal:away");
        assertThat(lines(log, begun, 3)).containsExactlyInAnyOrder("GET 503", "GET 503", "POST 503");

        release();
        assertThat(entries()).isEqualTo(before);
        assertThat(send(request("/worklist")).join().statusCode()).isEqualTo(200);
        assertThat(send(note).join().statusCode()).isEqualTo(302);
        assertThat(send(note).join().statusCode()).isEqualTo(302);
        assertThat(entries()).isEqualTo(before + 1);
    }

    /** Methods and statuses in the log; a line may follow its answer by a moment. */
    private static List<String> lines(CapturedOutput log, int begun, int awaited) {
        List<String> lines = List.of();
        for (long until = System.nanoTime() + PATIENCE; lines.size() < awaited && System.nanoTime() < until; ) {
            lines = LINE.matcher(log.getAll().substring(begun))
                    .results()
                    .map(line -> line.group(1) + " " + line.group(2))
                    .toList();
        }
        return lines;
    }

    private HttpRequest.Builder note(StepStory story, String page) {
        String form = "text=" + URLEncoder.encode(WORDS, StandardCharsets.UTF_8) + "&_csrf=" + found(page, "_csrf")
                + "&_once=" + found(page.substring(page.indexOf("/notes\"")), "_once");
        return form(story.casePage() + "/notes", form);
    }

    private void takeAll() throws SQLException {
        while (taken.size() < pool().getMaximumPoolSize()) {
            taken.add(source.getConnection());
        }
    }

    private HikariDataSource pool() throws SQLException {
        return source.unwrap(HikariDataSource.class);
    }

    private long entries() {
        return database.sql("select count(*) from case_entry").query(Long.class).single();
    }

    private void signIn() {
        String page = send(request("/sign-in")).join().body();
        send(form("/sign-in", "persona=lena-brandt&password=demo&_csrf=" + found(page, "_csrf")))
                .join();
    }

    private static String found(String page, String name) {
        Matcher field =
                Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
        assertThat(field.find()).as(name).isTrue();
        return field.group(1);
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return http.sendAsync(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder form(String path, String form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }
}
