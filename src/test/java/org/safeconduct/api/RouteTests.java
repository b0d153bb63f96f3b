package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.api.Routes.Route;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route with a case in it is guarded, and every route for programs is described. */
@WithApp
class RouteTests {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private List<Route> routes;
    private List<Route> withACase;

    @BeforeEach
    void readRoutes() {
        routes = Routes.of(mapping);
        withACase = routes.stream()
                .filter(route -> route.pattern().contains("{caseId}"))
                .toList();
    }

    @Test
    void aCaseStandsAtOnePlaceInAnAddress() {
        assertThat(withACase)
                .hasSizeGreaterThan(30)
                .allSatisfy(route -> assertThat(route.pattern()).matches("(/api)?/cases/\\{caseId}(/.*)?"));
        assertThat(routes)
                .filteredOn(route -> route.pattern().matches("(/api)?/cases/\\{.*"))
                .containsExactlyElementsOf(withACase);
    }

    @Test
    void theSameBytesForAForeignCaseAndForNone() {
        String real = new Program(mvc, "lena-brandt").opened().replaceAll(".*/", "");
        String absent = UUID.randomUUID().toString();

        assertThat(withACase).allSatisfy(route -> {
            MvcTestResult foreign = ask(route, real);
            assertThat(foreign).as("%s", route).hasStatus(404);
            assertThat(Program.text(foreign)).as("%s", route).isEqualTo(Program.text(ask(route, absent)));
        });
    }

    @Test
    void everyRouteForProgramsIsDescribed() {
        JsonNode described = Program.json(new Program(mvc, "lena-brandt").get("/api/openapi.json"));

        assertThat(described.get("openapi").asText()).startsWith("3.1");
        assertThat(described.toString()).doesNotContain("Text not available");
        assertThat(routes)
                .filteredOn(route -> route.api() && !route.pattern().contains("openapi"))
                .allSatisfy(route -> {
                    JsonNode operation = described
                            .get("paths")
                            .path(route.pattern())
                            .path(route.method().name().toLowerCase(java.util.Locale.ROOT));
                    assertThat(operation.path("summary").asText())
                            .as("summary of %s", route)
                            .isNotBlank();
                    assertThat(operation.path("responses").has("default")).isTrue();
                });
    }

    private MvcTestResult ask(Route route, String caseId) {
        String address = route.pattern()
                .replace("{caseId}", caseId)
                .replaceAll("\\{[^}]*}", "c0ffee00-0000-4000-8000-000000000000");
        return mvc.method(HttpMethod.valueOf(route.method().name()))
                .uri(address)
                .contentType(route.consumes())
                .content(route.api() && route.writes() ? "{}" : "")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .with(As.persona("camille-laurent"))
                .exchange();
    }
}
