package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
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

/** Somebody without a browser: follows nothing by itself, keeps every cookie as a browser does on its own machine. */
final class Visitor {

    private static final Pattern ACTION =
            Pattern.compile("id=\"kc-(?:form-login|otp-login-form)\"[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private final String here;

    /** @param here address of the node that is visited */
    Visitor(String here) {
        this.here = here;
    }

    /** Signs in at Keycloak, and says where that leads. */
    HttpResponse<String> signIn(String user, String password) throws IOException, InterruptedException {
        return get(location(enter(signInPage(), user, password)));
    }

    /** Name, password and then the code; what comes leads back. */
    HttpResponse<String> enter(HttpResponse<String> page, String user, String password)
            throws IOException, InterruptedException {
        String second = guess(page, user, password).body();
        return post(action(second), "otp=" + OneTimeCode.next(user));
    }

    /** Whether Keycloak wants name and password once more. */
    static boolean asksAgain(HttpResponse<String> answer) {
        return answer.statusCode() == 200 && answer.body().contains("id=\"kc-form-login\"");
    }

    /** Keycloak's page that asks for name and password, which it leads to from the reference we give. */
    HttpResponse<String> signInPage() throws IOException, InterruptedException {
        return get(location(get(location(get(here + "/sign-in/at/provider")))));
    }

    HttpResponse<String> guess(HttpResponse<String> page, String user, String password)
            throws IOException, InterruptedException {
        return post(action(page.body()), "username=" + user + "&password=" + password);
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return keep(http.send(request(address).build(), BodyHandlers.ofString()));
    }

    HttpResponse<String> post(String address, String form) throws IOException, InterruptedException {
        return keep(http.send(
                request(address)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString()));
    }

    /** Listens as an open page does. */
    HttpResponse<InputStream> listen(String address) throws IOException, InterruptedException {
        return http.send(request(address).build(), BodyHandlers.ofInputStream());
    }

    static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String action(String page) {
        Matcher found = ACTION.matcher(page);
        assertThat(found.find()).as("Keycloak's form").isTrue();
        return found.group(1).replace("&amp;", "&");
    }

    private HttpRequest.Builder request(String address) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address.startsWith("/") ? here + address : address));
        return cookies.isEmpty() ? request : request.header("Cookie", said());
    }

    private String said() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + '=' + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    private HttpResponse<String> keep(HttpResponse<String> answer) {
        for (String set : answer.headers().allValues("Set-Cookie")) {
            String[] cookie = set.split(";", 2)[0].split("=", 2);
            cookies.put(cookie[0], cookie[1]);
        }
        return answer;
    }
}
