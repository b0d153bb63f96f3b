package org.safeconduct.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Signing in and out, as the wire shows it. */
@WithApp
class SessionTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final String SIGN_IN = "persona=lena-brandt&password=demo&_csrf=";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    private AdjustableClock clock;

    @LocalServerPort
    private int port;

    @Test
    void givesANewSessionAtSignInAndHidesItFromScripts() throws Exception {
        String token = token("/sign-in");
        String before = session();
        HttpResponse<String> answer = post("/sign-in", SIGN_IN + token);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(session()).isNotEqualTo(before);
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    @Test
    void returnsToThePageThatAskedForSignIn() throws Exception {
        HttpResponse<String> asked = get("/practice?from=mail");
        assertThat(location(asked)).endsWith("/sign-in?why=ended");

        assertThat(location(post("/sign-in", SIGN_IN + token("/sign-in")))).endsWith("/practice?from=mail");
    }

    @Test
    void sendsAPartOfAPageToSignInAsAWhole() throws Exception {
        HttpResponse<String> answer = browser.send(
                request("/practice")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost/practice?page=2")
                        .build(),
                BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Redirect")).contains("/sign-in?why=ended");
        assertThat(location(post("/sign-in", SIGN_IN + token("/sign-in")))).endsWith("/practice?page=2");
    }

    @Test
    void neverReturnsToAnotherSite() throws Exception {
        browser.send(
                request("/practice")
                        .header("HX-Request", "true")
                        .header("HX-Current-URL", "http://localhost//evil.example/")
                        .build(),
                BodyHandlers.ofString());

        assertThat(location(post("/sign-in", SIGN_IN + token("/sign-in")))).doesNotContain("evil");
    }

    @Test
    void forgetsEverythingAtSignOut() throws Exception {
        post("/sign-in", SIGN_IN + token("/sign-in"));
        String used = session();
        HttpResponse<String> out = post("/sign-out", "_csrf=" + token("/practice"));

        assertThat(location(out)).endsWith("/sign-in?why=out");
        HttpRequest again =
                request("/practice").header("Cookie", "safeconduct=" + used).build();
        assertThat(HttpClient.newHttpClient()
                        .send(again, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void endsEverySessionAfterAWorkingDay() throws Exception {
        post("/sign-in", SIGN_IN + token("/sign-in"));
        assertThat(get("/practice").statusCode()).isEqualTo(200);

        clock.forward(Duration.ofHours(13));
        assertThat(location(get("/practice"))).endsWith("/sign-in?why=ended");
    }

    @Test
    void refusesAFormWithoutItsToken() throws Exception {
        post("/sign-in", SIGN_IN + token("/sign-in"));

        assertThat(post("/practice/enter", "").statusCode()).isEqualTo(403);
        assertThat(post("/practice/enter", "_csrf=guess").statusCode()).isEqualTo(403);
    }

    @Test
    void refusesAFormFromAnotherSiteEvenWithItsToken() throws Exception {
        post("/sign-in", SIGN_IN + token("/sign-in"));
        String body = "_csrf=" + token("/practice");

        assertThat(post("/practice/enter", body, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(post("/practice/enter", body, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/practice/enter", body, "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void takesAFormWhoseSessionHasEndedToSignIn() throws Exception {
        assertThat(location(post("/practice/enter", "_csrf=old"))).contains("/sign-in");
    }

    @Test
    void knowsNobodyByAWrongName() throws Exception {
        String body = "persona=nobody&password=demo&_csrf=" + token("/sign-in");

        assertThat(location(post("/sign-in", body))).endsWith("/sign-in?why=unknown");
    }

    private String token(String path) throws Exception {
        Matcher found = TOKEN.matcher(get(path).body());
        assertThat(found.find()).as("a token on " + path).isTrue();
        return found.group(1);
    }

    private String session() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("safeconduct"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String body, String... headers) throws Exception {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return browser.send(request.build(), BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
