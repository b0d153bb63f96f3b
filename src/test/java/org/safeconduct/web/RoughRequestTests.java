package org.safeconduct.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.WithApp;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What reaches the server before any of our code: refused, and with nothing told. */
@WithApp
class RoughRequestTests {

    @LocalServerPort
    private int port;

    static Stream<String> rough() {
        return Stream.of(
                "GET /%zz HTTP/1.1",
                "GET /%c0%ae%c0%ae/ HTTP/1.1",
                "GET /cases/..%2f..%2fetc HTTP/1.1",
                "GET /../../etc/passwd HTTP/1.1",
                "GET /cases;jsessionid=1 HTTP/1.1",
                "GET /a//b HTTP/1.1",
                "GET /a\\b HTTP/1.1",
                "GET /a%00b HTTP/1.1",
                "GET /cases/%00 HTTP/1.1",
                "GET /cases/%2e%2e/ HTTP/1.1",
                "TRACE / HTTP/1.1",
                "BREW /tea HTTP/1.1",
                "nonsense");
    }

    @ParameterizedTest
    @MethodSource("rough")
    void refusesWhatNoBrowserSends(String line) throws IOException {
        String answer = Wire.ask(port, line, "Host: localhost", "Connection: close");

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("Content-Security-Policy: default-src 'none'")
                .doesNotContain("Exception", "Tomcat", "HTTP Status", "\tat ", "etc/passwd");
    }

    @ParameterizedTest
    @MethodSource("rough")
    void answersWithAPageOfOursInTheReadersLanguage(String line) throws IOException {
        String answer = Wire.ask(port, line, "Host: localhost", "Cookie: language=pt", "Connection: close");

        boolean headersRead = !line.equals("nonsense");
        assertThat(answer).contains(headersRead ? "lang=\"pt\"" : "lang=\"en\"", "<main id=\"main\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/cases/%00", "/api/cases/%zz", "/api/cases;a=b", "/api/a|b"})
    void answersProgramsWithAProblemDocument(String path) throws IOException {
        String answer = Wire.ask(port, "GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");

        assertThat(answer).startsWith("HTTP/1.1 4").contains("application/problem+json", "urn:safeconduct:refusal:");
    }

    @Test
    void refusesAHeaderThatIsTooLarge() throws IOException {
        String answer = Wire.ask(
                port, "GET / HTTP/1.1", "Host: localhost", "Connection: close", "X-Long: " + "x".repeat(20_000));

        assertThat(answer)
                .startsWith("HTTP/1.1 4")
                .contains("<main id=\"main\"")
                .doesNotContain("Exception", "Tomcat", "HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/sign-in", "/paused", "/nowhere", "/api/nowhere", "/error", "/a//b", "/assets/theme.css"})
    void sendsItsHeadersWithEveryAnswer(String path) throws IOException {
        String answer = Wire.ask(port, "GET " + path + " HTTP/1.1", "Host: localhost", "Connection: close");

        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy: no-referrer")
                .contains("Cross-Origin-Opener-Policy: same-origin")
                .contains("Cross-Origin-Resource-Policy: same-origin")
                .doesNotContain("Server:", "X-Powered-By", "unsafe-");
        assertThat(answer).contains(path.startsWith("/assets/") ? "immutable" : "Cache-Control: no-store");
    }
}
