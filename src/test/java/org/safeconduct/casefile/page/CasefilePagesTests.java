package org.safeconduct.casefile.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casefile.CaseStory;
import org.safeconduct.casefile.Participants;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.kernel.TaskId;
import org.safeconduct.procedure.Procedures;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@WithApp
class CasefilePagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    CaseFiles files;

    @Autowired
    Participants participants;

    @Autowired
    Procedures procedures;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    final Actor counsellor = Staff.counsellor();
    CaseStory story;

    @BeforeEach
    void opensACase() {
        story = CaseStory.openedBy(counsellor, files);
    }

    @Test
    void refusedAndAbsentAreTheSameBytesOnEveryRouteOfACase() {
        Actor stranger = Staff.returnOfficer();
        Set<Route> routes = routes();
        assertThat(routes).hasSizeGreaterThan(20);
        for (Route route : routes) {
            CaseId absent = CaseId.random();
            String hidden = answer(route, story.id(), stranger);
            assertThat(hidden).as("%s", route).startsWith("404");
            assertThat(hidden.replace(story.id().toString(), "x"))
                    .as("%s", route)
                    .isEqualTo(answer(route, absent, stranger).replace(absent.toString(), "x"));
        }
    }

    @Test
    void aNoteIsKeptAndShownToItsWriter() {
        MvcTestResult kept = post("/notes").param("text", "Called at noon").exchange();
        assertThat(kept).hasStatus(302).redirectedUrl().endsWith("#panel-notes");
        assertThat(page("/panels/notes")).hasStatusOk().bodyText().contains("Called at noon");
        assertThat(page("/panels/timeline")).hasStatusOk().bodyText().contains("Called at noon");
    }

    @Test
    void aNoteWhoseDirectionIsTurnedComesBack() {
        assertThat(post("/notes").param("text", "paid \u202E001 EUR"))
                .hasStatus(422)
                .bodyText()
                .contains("001 EUR");
        assertThat(post("/notes").param("text", "\u200F\u0645\u0631\u062D\u0628\u0627 OK"))
                .hasStatus(302);
    }

    @Test
    void aNoteThatIsTooLongComesBackWithItsText() {
        String text = "word ".repeat(900);
        assertThat(post("/notes").param("text", text))
                .hasStatus(422)
                .bodyText()
                .contains("word word")
                .contains("4,000");
        assertThat(post("/notes").param("text", " ")).hasStatus(422);
    }

    @Test
    void aFormWithoutItsTokenChangesNothing() {
        web.post()
                .uri("/cases/" + story.id() + "/notes")
                .param("text", "forged")
                .with(Staff.signedIn(counsellor))
                .exchange();
        assertThat(page("/panels/notes")).bodyText().doesNotContain("forged");
    }

    @Test
    void anAnswerIsCorrectedOnItsPage() {
        EntryId wrong = story.said(Compartment.TRAVEL, "airport", "Hamburg");
        String place = "/entries/" + wrong + "/airport";
        assertThat(page(place)).hasStatusOk().bodyText().contains("Hamburg");
        assertThat(post(place).param("airport", "Berlin")).hasStatus(422);

        assertThat(post(place).param("airport", "Berlin").param("_reason", "misheard"))
                .hasStatus(302);

        assertThat(page("/panels/timeline")).bodyText().contains("Berlin").contains("misheard");
        assertThat(post(place).param("airport", "Bonn").param("_reason", "again"))
                .hasStatus(409);
    }

    @Test
    void misplacedTextLeavesThePageOfWhoMovedIt() {
        EntryId note = story.said(Compartment.NOTE, "_note", "canary-fear");
        String place = "/entries/" + note + "/_note";
        assertThat(post(place + "/move").param("to", "NOWHERE").param("reason", "x"))
                .hasStatus(422);

        assertThat(post(place + "/move").param("to", "ASYLUM").param("reason", "speaks of fear"))
                .hasStatus(302);

        assertThat(page("/panels/timeline")).bodyText().doesNotContain("canary-fear");
        assertThat(page(place)).hasStatus(404);
    }

    @Test
    void anEntryIsGivenToTheRightPersonOnItsPage() {
        EntryId entry = story.said(story.mother(), Compartment.IDENTITY, "declaration", "signed");
        String place = "/entries/" + entry + "/declaration";
        assertThat(page(place)).hasStatusOk().bodyText().contains(story.father().toString());
        assertThat(post(place + "/person")
                        .param("to", story.father().toString())
                        .param("reason", "his"))
                .hasStatus(302);
        assertThat(files.facts(story.id(), story.father())).containsKey("declaration");
    }

    @Test
    void theFileIsReadWithWhoIsInIt() {
        assertThat(page("/panels/people")).hasStatusOk().bodyText().contains("No safe contact is known");
    }

    @Test
    void closingIsOfferedToTheAgencyThatKeepsTheCaseAlone() {
        Actor doctor = Staff.doctor();
        participants.hold(story.id(), TaskId.random(), doctor);

        assertThat(page("/panels/timeline")).bodyText().contains("/closure");
        assertThat(web.get().uri("/cases/" + story.id() + "/panels/timeline").with(Staff.signedIn(doctor)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/closure");
    }

    @Test
    void closingByHandCallsOffTheWorkAndReopeningStartsItAnew() {
        story = CaseStory.openedBy(counsellor, files, "voluntary-return");
        procedures.open(story.id(), "voluntary-return", Map.of());
        assertThat(page("/closure")).hasStatusOk();
        assertThat(post("/closure").param("code", "NONSENSE").param("reason", "Twice on file"))
                .hasStatus(422);
        assertThat(post("/closure").param("code", "WITHDRAWN_BY_PERSON").param("reason", "Twice on file"))
                .hasStatus(302);
        assertThat(procedures.runs(story.id())).isFalse();
        assertThat(post("/notes").param("text", "Too late")).hasStatus(409);

        assertThat(post("/reopening").param("reason", "")).hasStatus(422);
        assertThat(post("/reopening").param("reason", "Closed by mistake")).hasStatus(302);
        assertThat(files.head(story.id()).open()).isTrue();
        assertThat(procedures.runs(story.id())).isTrue();
    }

    /** @param takes what a body must be; a form where nothing is said */
    private record Route(RequestMethod method, String pattern, MediaType takes) {}

    private Set<Route> routes() {
        Set<Route> routes = new LinkedHashSet<>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().forEach(mapping -> {
            MediaType takes = mapping.getConsumesCondition().getConsumableMediaTypes().stream()
                    .filter(MediaType::isConcrete)
                    .findFirst()
                    .orElse(MediaType.APPLICATION_FORM_URLENCODED);
            mapping.getPatternValues().stream()
                    .filter(pattern -> pattern.contains("{caseId}"))
                    .forEach(pattern -> mapping.getMethodsCondition()
                            .getMethods()
                            .forEach(method -> routes.add(new Route(method, pattern, takes))));
        });
        return routes;
    }

    private String answer(Route route, CaseId caseId, Actor actor) {
        String path = route.pattern().replace("{caseId}", caseId.toString()).replaceAll("\\{[^}]+}", EXAMPLE);
        var request = web.method(HttpMethod.valueOf(route.method().name()))
                .uri(path)
                .contentType(route.takes())
                .header("Idempotency-Key", "key-" + caseId)
                .with(Staff.signedIn(actor))
                .with(csrf());
        MvcTestResult result = request.exchange();
        try {
            String body = result.getResponse().getContentAsString();
            return result.getResponse().getStatus() + body.replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "");
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static final String EXAMPLE = "0b8f0f0e-6c1c-4d5e-9d0a-1c2d3e4f5a6b";

    private MvcTestResult page(String path) {
        return web.get()
                .uri("/cases/" + story.id() + path)
                .with(Staff.signedIn(counsellor))
                .exchange();
    }

    private MockMvcTester.MockMvcRequestBuilder post(String path) {
        return web.post()
                .uri("/cases/" + story.id() + path)
                .with(Staff.signedIn(counsellor))
                .with(csrf());
    }
}
