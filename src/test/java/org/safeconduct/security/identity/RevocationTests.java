package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.identity.TestRealm.Person;

/** What is taken away is gone at the next request, on pages, for programs and for pages that listen. */
class RevocationTests extends KeycloakStory {

    private static final String NOW = LocalDateTime.of(2026, 1, 1, 0, 0).toString();

    /** Somebody at work: signed in, with a program's token and a page that listens. */
    private final class AtWork {

        private final Visitor visitor = new Visitor("http://localhost:" + port);
        private final String token;
        private final HttpResponse<InputStream> stream;

        AtWork(Person person) throws Exception {
            if (staff.find(new ActorId(person.user())).isEmpty()) {
                staff.enter(null, member(person, Role.CASEWORKER, Role.INTAKE));
            }
            visitor.signIn(person.user(), TestRealm.PASSWORD);
            token = keycloak.token(person);
            assertThat(visitor.get("/practice").statusCode()).isEqualTo(200);
            assertThat(me(token).statusCode()).isEqualTo(200);
            stream = visitor.listen("/worklist/live?since=" + NOW);
            assertThat(stream.statusCode()).isEqualTo(200);
        }

        String page() throws Exception {
            return Visitor.location(visitor.get("/practice"));
        }

        /** Everything that was said until the end. */
        List<String> heard() {
            return new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        }
    }

    @Test
    void holdsFromTheNextRequestOnAlsoWithATokenStillValid() throws Exception {
        AtWork suspended = new AtWork(Person.DINA);
        AtWork changed = new AtWork(Person.EMIL);
        AtWork ended = new AtWork(Person.FAYE);

        office.suspend(administrator(), new ActorId("dina"));
        office.assign(
                administrator(), new ActorId("emil"), Set.of(Role.CASEWORKER), Set.of(new Desk("return-counsellor")));
        keycloak.end(Person.FAYE);

        assertThat(suspended.page()).endsWith("/no-access");
        assertThat(me(suspended.token).statusCode()).isEqualTo(401);
        assertThat(suspended.visitor.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(roles(me(changed.token))).containsExactly("CASEWORKER");
        assertThat(roles(changed.visitor.get("/api/me"))).containsExactly("CASEWORKER");
        assertThat(ended.page()).endsWith("/sign-in?why=ended");
        assertThat(ended.visitor.get("/api/me").statusCode()).isEqualTo(401);
        assertThat(me(ended.token).statusCode()).isEqualTo(401);

        clock.forward(Duration.ofHours(-1));
        for (AtWork one : List.of(suspended, changed, ended)) {
            assertThat(CompletableFuture.supplyAsync(one::heard))
                    .as("a stream that would go on for an hour")
                    .succeedsWithin(Duration.ofSeconds(40));
        }
    }

    /** Keycloak tells nobody that it has disabled an account; ending its sessions there, it does. */
    @Test
    void letsNobodyBackWhoIsDisabledAndSignedOutAtKeycloak() throws Exception {
        AtWork disabled = new AtWork(Person.GUS);
        keycloak.admin("PUT", "/users/" + Person.GUS.subject(), "{\"enabled\":false}");
        keycloak.end(Person.GUS);

        assertThat(disabled.page()).endsWith("/sign-in?why=ended");
        assertThat(me(disabled.token).statusCode()).isEqualTo(401);
        HttpResponse<String> again = disabled.visitor.signInPage();
        assertThat(Visitor.asksAgain(disabled.visitor.guess(again, Person.GUS.user(), TestRealm.PASSWORD)))
                .isTrue();
    }

    private static List<String> roles(HttpResponse<String> answer) {
        return JsonPath.read(answer.body(), "$.roles");
    }

    private HttpResponse<String> me(String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/api/me"))
                                .header("Authorization", "Bearer " + token)
                                .build(),
                        BodyHandlers.ofString());
    }
}
