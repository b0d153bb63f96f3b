package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeconduct.OtherNode;
import org.safeconduct.security.identity.TestRealm.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;

/** A real Keycloak and two nodes: one sends there, the other takes back; what ends, ends on both. */
class SignInOnTwoNodesTests extends KeycloakStory {

    private static final Pattern ACTION = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    @Autowired
    private ConfigurableApplicationContext context;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Test
    void takesBackWhomTheOtherNodeSentAndEndsOnBothWhatKeycloakEnds() throws Exception {
        String other = "http://localhost:" + OtherNode.of(context).port();
        String here = "http://localhost:" + port;
        String there = location(get(here + "/sign-in/at/provider"));
        String form = action(get(there).body());
        String back = location(post(form, "username=" + Person.LENA.user() + "&password=" + TestRealm.PASSWORD));

        assertThat(back).startsWith(here + "/sign-in/back?");
        assertThat(location(get(back.replace(here, other)))).isEqualTo(other + "/");
        assertThat(get(here + "/practice").statusCode()).isEqualTo(200);

        keycloak.end(Person.LENA);
        assertThat(location(get(other + "/practice"))).endsWith("/sign-in?why=ended");
        assertThat(location(get(here + "/practice"))).endsWith("/sign-in?why=ended");
    }

    private static String action(String page) {
        Matcher found = ACTION.matcher(page);
        assertThat(found.find()).as("Keycloak's form").isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    /** Keeps every cookie, as a browser does that takes its own machine for safe. */
    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }
}
