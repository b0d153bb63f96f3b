package org.safeconduct.security.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form sent without script after the session had ended, as the wire shows it. */
@WithApp
class LateFormTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String FORM = "/openings/voluntary-return";
    private static final String NAME = "Aminata of the late form";
    private static final String TYPED = "_shown=&contactReason=return&fullName=" + NAME.replace(' ', '+');
    private static final Duration A_DAY = Duration.ofHours(13);

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @LocalServerPort
    private int port;

    @BeforeEach
    void keepNothing() {
        jdbc.sql("delete from kept_form").update();
    }

    @Test
    void comesBackToItsSenderWithWhatWasTyped() throws Exception {
        sendTooLate(TYPED);
        assertThat(signIn("lena-brandt")).endsWith("/kept");
        String kept = get("/kept").body();
        assertThat(kept).contains(NAME, "action=\"" + FORM + "\"", "name=\"_refresh\"");

        HttpResponse<String> form = post(FORM, TYPED + "&_refresh=&_csrf=" + token(kept));
        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(form.body()).contains("value=\"" + NAME + "\"").doesNotContain("error-summary");
    }

    @Test
    void neverComesToAnybodyElse() throws Exception {
        sendTooLate(TYPED);

        assertThat(signIn("tarek-haddad")).doesNotEndWith("/kept");
        assertThat(get("/kept").body()).doesNotContain(NAME);
    }

    @Test
    void liesSealedAndGoesAfterHalfAnHour() throws Exception {
        sendTooLate(TYPED);
        List<byte[]> rows =
                jdbc.sql("select sealed from kept_form").query(byte[].class).list();
        assertThat(rows).hasSize(1);
        assertThat(new String(rows.get(0), StandardCharsets.UTF_8)).doesNotContain("Aminata");

        clock.forward(Duration.ofMinutes(31));
        assertThat(signIn("lena-brandt")).doesNotEndWith("/kept");
        assertThat(jdbc.sql("select count(*) from kept_form")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void isKeptForNobodyWhereTheBrowserIsUnknownOrLies() throws Exception {
        post(FORM, TYPED + "&_csrf=old");
        HttpCookie forged = new HttpCookie("known", "lena-brandt.guess");
        forged.setPath("/");
        cookies.getCookieStore().add(URI.create("http://localhost:" + port), forged);
        post(FORM, TYPED + "&_csrf=old");

        assertThat(jdbc.sql("select count(*) from kept_form")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNoMoreThanAFewAndNothingBeyondMeasure() throws Exception {
        signIn("lena-brandt");
        clock.forward(A_DAY);
        post(FORM, "fullName=" + "x".repeat(200_001) + "&_csrf=old");
        for (int i = 0; i < 7; i++) {
            post(FORM, TYPED + i + "&_csrf=old");
        }

        assertThat(jdbc.sql("select count(*) from kept_form")
                        .query(Integer.class)
                        .single())
                .isEqualTo(5);
    }

    @Test
    void saysThatFilesAreToBeChosenAgain() throws Exception {
        signIn("lena-brandt");
        clock.forward(A_DAY);
        String body = part("fullName", "", NAME) + part("file", "; filename=\"paper.pdf\"", "%PDF-1.7") + "--b--\r\n";
        browser.send(
                request(FORM)
                        .header("Content-Type", "multipart/form-data; boundary=b")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());

        assertThat(signIn("lena-brandt")).endsWith("/kept");
        assertThat(get("/kept").body()).contains(NAME, "Choose them again").doesNotContain("%PDF");
    }

    @Test
    void isForgottenWhenItsSenderWantsSo() throws Exception {
        sendTooLate(TYPED);
        signIn("lena-brandt");
        String kept = get("/kept").body();
        Matcher id = Pattern.compile("/kept/([0-9a-f-]{36})/end").matcher(kept);
        assertThat(id.find()).isTrue();
        post("/kept/" + id.group(1) + "/end", "_csrf=" + token(kept));

        assertThat(get("/kept").body()).doesNotContain(NAME);
    }

    @Test
    void comesBackIntoThePracticeSpaceWhoeverWasInIt() throws Exception {
        signIn("lena-brandt");
        post("/practice/enter", "_csrf=" + token(get("/practice").body()));
        String opening = get(FORM).body();
        clock.forward(A_DAY);
        post(FORM, TYPED + "&_csrf=" + URLEncoder.encode(token(opening), StandardCharsets.UTF_8));

        assertThat(signIn("lena-brandt")).endsWith("/kept");
        assertThat(get("/kept").body()).contains(NAME, "/practice/leave");
        post("/sign-out", "_csrf=" + token(get("/kept").body()));
        signIn("lena-brandt");
        assertThat(get("/today").body()).doesNotContain("action=\"/practice/leave\"");
    }

    @Test
    void leadsNobodyElseIntoThePracticeSpace() throws Exception {
        signIn("lena-brandt");
        post("/practice/enter", "_csrf=" + token(get("/practice").body()));
        clock.forward(A_DAY);
        signIn("tarek-haddad");

        assertThat(get("/today").body()).doesNotContain("action=\"/practice/leave\"");
    }

    private void sendTooLate(String typed) throws Exception {
        signIn("lena-brandt");
        String token = token(get(FORM).body());
        clock.forward(A_DAY);
        HttpResponse<String> answer = post(FORM, typed + "&_csrf=" + URLEncoder.encode(token, StandardCharsets.UTF_8));
        assertThat(location(answer)).contains("/sign-in");
    }

    private String signIn(String persona) throws Exception {
        String token = token(get("/sign-in").body());
        return location(post("/sign-in", "persona=" + persona + "&password=demo&_csrf=" + token));
    }

    private static String part(String name, String more, String content) {
        return "--b\r\nContent-Disposition: form-data; name=\"" + name + "\"" + more + "\r\n\r\n" + content + "\r\n";
    }

    private static String token(String page) {
        Matcher found = TOKEN.matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body) throws Exception {
        return browser.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
