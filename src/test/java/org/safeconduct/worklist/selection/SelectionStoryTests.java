package org.safeconduct.worklist.selection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;
import org.safeconduct.casework.page.StepStory;
import org.safeconduct.worklist.Claims;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A colleague ticks several steps, looks at what will happen, does it and takes it back; a filter is kept on the way. */
class SelectionStoryTests extends BrowserStory {

    @Autowired
    private ApplicationContext app;

    @Autowired
    private Claims claims;

    private List<StepStory> stories;

    @BeforeEach
    void twoStepsWait() {
        stories = List.of(StepStory.open(app), StepStory.open(app));
        stories.forEach(story ->
                claims.release(story.lena(), story.caseId(), story.first().id()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void takesSeveralOnAndPutsThemBack(String language) {
        open(new NewContextOptions().setLocale(language).setViewportSize(language.equals("ar") ? PHONE : WIDE, 844));
        signIn("lena-brandt");
        speak(language);
        page.navigate("/worklist?view=agency&sort=opened&assignee=nobody");
        Locator boxes = page.locator("input[name=work]");
        int waiting = boxes.count();
        if (language.equals("en")) {
            ByKeyboard.tick(page.locator("[data-tick-all]"));
            assertThat(page.locator("input[name=work]:checked")).hasCount(waiting);
            page.reload();
        }
        ByKeyboard.tick(boxes.nth(waiting - 1));
        ByKeyboard.tick(boxes.nth(waiting - 2));
        look("worklist-ticked-" + language);
        ByKeyboard.leave(page.locator("#selection button[value=claim]"));
        assertThat(page.locator("tbody tr")).hasCount(2);
        look("selection-look-" + language);
        ByKeyboard.leave(page.locator("main form .btn-primary"));
        assertThat(page.locator("tbody .badge-accent")).hasCount(2);
        look("selection-done-" + language);
        ByKeyboard.leave(page.locator("main form .btn-outline-secondary"));
        assertThat(page.locator("tbody .badge-quiet")).hasCount(2);
        page.navigate("/worklist/filters?view=agency&due=overdue");
        look("filters-" + language);
    }

    private void look(String name) {
        fitsTheScreen();
        axe();
        screenshot(name);
    }
}
