package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.api.Routes.Route;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everything a page does, a program can do too; what only a page does is listed here with its reason. */
@WithApp
class SameWorkTests {

    /** Pages whose counterpart stands at another address; all others stand at the same one under /api. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("GET /people", "POST /api/people/search"),
            Map.entry("POST /people", "POST /api/people/search"),
            Map.entry("POST /people/duplicate", "POST /api/people/duplicates"),
            Map.entry("GET /cases/{caseId}/panels/{panel}", "GET /api/cases/{caseId}/timeline"),
            Map.entry("GET /cases/{caseId}/reading-reason", "GET /api/cases/{caseId}"),
            Map.entry("GET /cases/{caseId}/endings", "GET /api/cases/{caseId}"),
            Map.entry("GET /cases/{caseId}/entries/{entryId}/{field}", "GET /api/cases/{caseId}/timeline"),
            Map.entry(
                    "POST /cases/{caseId}/entries/{entryId}/{field}",
                    "POST /api/cases/{caseId}/entries/{entryId}/correction"),
            Map.entry(
                    "POST /cases/{caseId}/entries/{entryId}/{field}/move",
                    "POST /api/cases/{caseId}/entries/{entryId}/move"),
            Map.entry(
                    "POST /cases/{caseId}/entries/{entryId}/{field}/person",
                    "POST /api/cases/{caseId}/entries/{entryId}/person"),
            Map.entry("POST /cases/{caseId}/documents", "POST /api/cases/{caseId}/uploads"),
            Map.entry("GET /cases/{caseId}/documents/{documentId}/amendment", "GET /api/cases/{caseId}/documents"),
            Map.entry("POST /cases/{caseId}/tasks/{taskId}", "POST /api/cases/{caseId}/tasks/{taskId}/complete"),
            Map.entry(
                    "GET /cases/{caseId}/appointments/{appointment}/no-show",
                    "GET /api/cases/{caseId}/appointments/{appointment}"),
            Map.entry("GET /worklist/deputies", "GET /api/deputies"),
            Map.entry("POST /worklist/deputies", "POST /api/deputies"),
            Map.entry("POST /worklist/deputies/{deputy}/end", "DELETE /api/deputies/{deputy}"),
            Map.entry("POST /worklist/filters/{filter}/end", "DELETE /api/worklist/filters/{filter}"),
            Map.entry("GET /today/calendar", "GET /api/appointments"),
            Map.entry("POST /today/calendar/end", "DELETE /api/calendar"),
            Map.entry("GET /calendar/{token}", "GET /api/appointments"));

    /** What only a page does, and why. */
    private static final Map<String, String> ONLY_A_PAGE = Map.ofEntries(
            Map.entry("GET /", "leads to today"),
            Map.entry("GET /error", "how a refusal looks"),
            Map.entry("POST /error", "how a refusal looks"),
            Map.entry("GET /kept", "a program has no session that ends"),
            Map.entry("POST /kept/{form}/end", "a program has no session that ends"),
            Map.entry("GET /worklist/live", "an open page is told; a program asks again"),
            Map.entry("GET /cases/{caseId}/live", "an open page is told; a program asks again"),
            Map.entry("GET /paused", "hides the screen"),
            Map.entry("POST /language", "a program says Accept-Language"),
            Map.entry("GET /sign-in", "a program sends its name with every request"),
            Map.entry("GET /practice", "a program sends the header Practice"),
            Map.entry("POST /practice/enter", "a program sends the header Practice"),
            Map.entry("POST /practice/leave", "a program sends the header Practice"),
            Map.entry("POST /today/calendar", "a secret shown once; answers to programs are kept for their key"),
            Map.entry("GET /cases/{caseId}/sheets/{member}/{kind}", "leads to the paper to sign"),
            Map.entry("GET /cases/{caseId}/sheets/{member}/{kind}/{first}-{second}", "paper to sign"),
            Map.entry("GET /leaflet/{language}", "paper to hand out"));

    private static final Set<String> WRITES = Set.of("POST", "PUT", "DELETE");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Set<String> pages;
    private Set<String> forPrograms;

    @BeforeEach
    void readRoutes() {
        Map<Boolean, Set<String>> routes = Routes.of(mapping).stream()
                .filter(route -> !route.pattern().startsWith("/assets"))
                .collect(Collectors.partitioningBy(
                        Route::api, Collectors.mapping(Route::toString, Collectors.toCollection(TreeSet::new))));
        pages = routes.get(false);
        forPrograms = routes.get(true);
    }

    @Test
    void givesProgramsACounterpartOfEveryPage() {
        assertThat(pages)
                .hasSizeGreaterThan(60)
                .filteredOn(page -> !ONLY_A_PAGE.containsKey(page))
                .allSatisfy(page -> assertThat(counterparts(page)).as(page).anyMatch(forPrograms::contains));
    }

    @Test
    void explainsOnlyPagesThatStand() {
        assertThat(pages).containsAll(ELSEWHERE.keySet()).containsAll(ONLY_A_PAGE.keySet());
    }

    @Test
    void letsAProgramWorkInThePracticeSpace() {
        String opened = new Program(mvc, "lena-brandt").opened();

        assertThat(mvc.get().uri(opened).header("Practice", "false").with(As.persona("lena-brandt")))
                .hasStatusOk();
        assertThat(mvc.get().uri(opened).header("Practice", "true").with(As.persona("lena-brandt")))
                .hasStatus(404);
    }

    @Test
    void readsAndRecordsWhatTheFormsDo() {
        Program lena = new Program(mvc, "lena-brandt");
        String opened = lena.opened();
        String person = Program.json(lena.get(opened)).at("/members/0/person").asText();
        String contact = opened + "/people/" + person + "/safe-contact";
        String kept = "{\"channels\": [\"IN_PERSON\"], \"language\": \"fra\", \"codeWord\": \"lemon\"}";

        assertThat(lena.put(contact, kept)).hasStatus(204);
        assertThat(Program.json(lena.get(contact)).at("/contact/codeWord").asText())
                .isEqualTo("lemon");
        assertThat(lena.put(contact, "{}")).hasStatus(422);
        assertThat(lena.get(opened + "/diagrams/voluntary-return")).hasStatusOk();
        assertThat(lena.get(opened + "/notes")).hasStatusOk();
        assertThat(lena.get(opened + "/closure")).hasStatusOk();
        String reference = Program.json(lena.get(opened)).at("/cover/reference").asText();
        assertThat(Program.json(lena.get("/api/cases?reference=" + reference)).at("/cases"))
                .hasSize(1);
        assertThat(Program.json(lena.get("/api/worklist/find?reference=" + reference)))
                .hasSize(1);
        assertThat(Program.text(lena.get(lena.turn(opened) + "/give"))).contains("tarek-haddad");
    }

    private static List<String> counterparts(String page) {
        String other = ELSEWHERE.get(page);
        if (other != null) {
            return List.of(other);
        }
        String method = page.split(" ")[0];
        String address = " /api" + page.split(" ")[1];
        return method.equals("GET")
                ? List.of("GET" + address)
                : Stream.concat(Stream.of(method), WRITES.stream())
                        .map(m -> m + address)
                        .toList();
    }
}
