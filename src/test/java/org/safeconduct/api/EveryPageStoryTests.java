package org.safeconduct.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.casefile.CaseFiles;
import org.safeconduct.casework.page.StepStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every page the application has shuts nobody out and fits a phone, in a script from the left and one from the right. */
@Tag("personas")
class EveryPageStoryTests extends BrowserStory {

    /** Parts of pages, files, what only leads on, and what its own story walks. */
    private static final Set<String> NO_PAGES = Set.of(
            "/",
            "/error",
            "/cases/{caseId}/panels/{panel}",
            "/cases/{caseId}/sheets/{member}/{kind}",
            "/cases/{caseId}/documents/{documentId}",
            "/cases/{caseId}/documents/{documentId}/amendment",
            "/cases/{caseId}/appointments/{appointment}",
            "/cases/{caseId}/appointments/{appointment}/no-show",
            "/worklist/live",
            "/cases/{caseId}/live",
            "/worklist/selection/{selection}",
            "/calendar/{token}");

    @Autowired
    private ApplicationContext app;

    @Autowired
    private CaseFiles caseFiles;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    private Map<String, String> places;

    @BeforeEach
    void openACase() {
        StepStory story = StepStory.open(app);
        String person =
                caseFiles.members(story.lena(), story.caseId()).get(0).person().toString();
        var said = caseFiles.timeline(story.lena(), story.caseId()).stream()
                .filter(entry -> !entry.answers().isEmpty())
                .findFirst()
                .orElseThrow();
        places = Map.ofEntries(
                Map.entry("{caseId}", story.caseId().toString()),
                Map.entry("{taskId}", story.first().id().toString()),
                Map.entry("{process}", "informed-decision"),
                Map.entry("{procedure}", "voluntary-return"),
                Map.entry("{member}", person),
                Map.entry("{personId}", person),
                Map.entry("{kind}", "declaration"),
                Map.entry("{first}", "fr"),
                Map.entry("{second}", "ar"),
                Map.entry("{language}", "ar"),
                Map.entry("{entryId}", said.id().toString()),
                Map.entry("{field}", said.answers().get(0).field()));
    }

    @ParameterizedTest
    @CsvSource({
        "lena-brandt,en,.*/reading-reason|409 .*/agency|422 .*/selection|.*/operations",
        "greta-sommer,ar,.*/(entries|people)/.*|409 .*/agency|422 .*/selection|.*/operations"
    })
    void shutsNobodyOut(String persona, String language, String notForThem) {
        open(new NewContextOptions().setLocale("en-GB").setViewportSize(PHONE, 844));
        signIn(persona);
        speak(language);
        List<String> absent = new ArrayList<>();
        for (String address : addresses()) {
            Response response = page.navigate(address);
            if (response.status() != 200) {
                absent.add(response.status() + " " + address);
            }
            axe();
            fitsTheScreen();
        }
        assertThat(absent).as("pages that did not open").isNotEmpty().allMatch(page -> page.matches(notForThem));
    }

    private List<String> addresses() {
        List<String> addresses = Routes.of(mapping).stream()
                .filter(route -> !route.api() && route.method() == RequestMethod.GET)
                .map(Routes.Route::pattern)
                .filter(pattern -> !NO_PAGES.contains(pattern) && !pattern.startsWith("/assets"))
                .distinct()
                .map(this::placed)
                .toList();
        assertThat(addresses).hasSizeGreaterThanOrEqualTo(25).noneMatch(address -> address.contains("{"));
        return addresses;
    }

    private String placed(String pattern) {
        String address = pattern;
        for (Map.Entry<String, String> place : places.entrySet()) {
            address = address.replace(place.getKey(), place.getValue());
        }
        return address;
    }
}
