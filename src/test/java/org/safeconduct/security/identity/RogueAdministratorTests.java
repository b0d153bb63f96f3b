package org.safeconduct.security.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.api.Routes;
import org.safeconduct.api.Routes.Route;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.sample.SampleWalk;
import org.safeconduct.security.identity.TestRealm.Person;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Whoever administers identities makes somebody with every group and role there is, and sees no case at all. */
class RogueAdministratorTests extends KeycloakStory {

    @Autowired
    private SampleWalk walk;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private CaseId caseId;
    private String reference;

    @BeforeEach
    void thereIsACase() {
        caseId = walk.open(staff.find(new ActorId("lena")).orElseThrow(), "voluntary-return", Map.of());
        reference = caseFiles.head(caseId).reference();
    }

    @Test
    void opensNoAddressForPrograms() throws Exception {
        String token = keycloak.token(Person.MALLORY);
        List<Route> routes = Routes.of(mapping).stream().filter(Route::api).toList();

        assertThat(routes).hasSizeGreaterThan(40);
        for (Route route : routes) {
            HttpResponse<String> answer = ask(route, token);
            assertThat(answer.statusCode()).as("%s", route).isEqualTo(401);
            assertThat(answer.body()).as("%s", route).doesNotContain(reference);
        }
    }

    @Test
    void seesNoCaseOnAnyPage() throws Exception {
        assertThat(asks(Person.LENA, "/cases/" + caseId).body()).contains(reference);
        Visitor mallory = new Visitor("http://localhost:" + port);
        assertThat(Visitor.location(mallory.signIn(Person.MALLORY.user(), TestRealm.PASSWORD)))
                .endsWith("/no-access");
        List<String> pages = Routes.of(mapping).stream()
                .filter(route -> !route.api() && !route.writes())
                .map(this::address)
                .toList();

        assertThat(pages).hasSizeGreaterThan(40).contains("/cases", "/today", "/worklist", "/people");
        for (String page : pages) {
            HttpResponse<String> answer = mallory.get(page);
            assertThat(answer.body()).as(page).doesNotContain(reference, "<nav class=\"sections");
        }
    }

    private HttpResponse<String> asks(Person person, String page) throws Exception {
        Visitor visitor = new Visitor("http://localhost:" + port);
        visitor.signIn(person.user(), TestRealm.PASSWORD);
        return visitor.get(page);
    }

    private String address(Route route) {
        return route.pattern()
                .replace("{caseId}", caseId.toString())
                .replaceAll("\\{[^}]*}", "c0ffee00-0000-4000-8000-000000000000");
    }

    private HttpResponse<String> ask(Route route, String token) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address(route)))
                                .header("Authorization", "Bearer " + token)
                                .header("Content-Type", "application/json")
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .method(
                                        route.method().name(),
                                        route.writes() ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
                                .build(),
                        BodyHandlers.ofString());
    }
}
