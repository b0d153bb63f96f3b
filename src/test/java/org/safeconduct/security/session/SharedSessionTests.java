package org.safeconduct.security.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.OtherNode;
import org.safeconduct.WithApp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One session, two nodes: whichever answers, the same person is there, and nobody once they have left. */
@WithApp
class SharedSessionTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Autowired
    private ConfigurableApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SealedContent content;

    @LocalServerPort
    private int here;

    private int there;

    @BeforeEach
    void startTheOther() {
        there = OtherNode.of(context).port();
    }

    @Test
    void signsInOnOneNodeAndWorksOnTheOther() throws Exception {
        assertThat(get(here, "/practice").statusCode()).isEqualTo(302);
        String token = token(there, "/sign-in");
        HttpResponse<String> arrived = post(here, "/sign-in", "persona=lena-brandt&password=demo&_csrf=" + token);

        assertThat(arrived.headers().firstValue("Location").orElse("")).endsWith("/practice");
        String form = token(there, "/practice");
        assertThat(post(here, "/practice/enter", "_csrf=" + form).statusCode()).isEqualTo(302);
        assertThat(get(there, "/cases").body()).contains("practice-banner");
    }

    @Test
    void signsOutOnOneNodeAndIsGoneFromBoth() throws Exception {
        signIn();
        String used = cookie();
        String form = token(there, "/practice");
        assertThat(post(there, "/sign-out", "_csrf=" + form).statusCode()).isEqualTo(302);

        cookies.getCookieStore().removeAll();
        assertThat(withCookie(here, used)).isEqualTo(302);
        assertThat(withCookie(there, used)).isEqualTo(302);
    }

    @Test
    void tellsAReaderOfTheTablesNeitherWhoIsThereNorHowToBecomeThem() throws Exception {
        signIn();
        List<Map<String, Object>> sessions =
                jdbc.sql("select * from SPRING_SESSION").query().listOfRows();
        List<byte[]> contents = jdbc.sql("select ATTRIBUTE_BYTES from SPRING_SESSION_ATTRIBUTES")
                .query(byte[].class)
                .list();

        assertThat(sessions)
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("PRINCIPAL_NAME")).isNull());
        assertThat(contents)
                .isNotEmpty()
                .allSatisfy(stored -> assertThat(new String(stored, StandardCharsets.ISO_8859_1))
                        .doesNotContain("lena", "java", "safeconduct"));
        for (Map<String, Object> row : sessions) {
            assertThat(withCookie(here, row.get("SESSION_ID").toString())).isEqualTo(302);
        }
    }

    @Test
    void readsNothingThatWasNotSealedHereAndNoForeignClass() {
        byte[] sealed = content.seal("lena-brandt");
        assertThat(content.open(sealed)).isEqualTo("lena-brandt");

        sealed[sealed.length - 1] ^= 1;
        assertThat(content.open(sealed)).isNull();
        assertThat(content.open(content.seal(new org.apache.commons.lang3.mutable.MutableInt(1))))
                .isNull();
    }

    private void signIn() throws Exception {
        post(here, "/sign-in", "persona=lena-brandt&password=demo&_csrf=" + token(here, "/sign-in"));
        assertThat(get(here, "/practice").statusCode()).isEqualTo(200);
    }

    private String cookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("safeconduct"))
                .findFirst()
                .orElseThrow()
                .getValue();
    }

    private int withCookie(int node, String value) throws Exception {
        HttpRequest request = request(node, "/practice")
                .header("Cookie", "safeconduct=" + value)
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    private String token(int node, String path) throws Exception {
        Matcher found = TOKEN.matcher(get(node, path).body());
        assertThat(found.find()).as("a token on " + path).isTrue();
        return found.group(1);
    }

    private HttpResponse<String> get(int node, String path) throws Exception {
        return browser.send(request(node, path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(int node, String path, String body) throws Exception {
        return browser.send(
                request(node, path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(int node, String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + node + path));
    }
}
