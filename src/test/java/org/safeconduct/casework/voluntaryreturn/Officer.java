package org.safeconduct.casework.voluntaryreturn;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.safeconduct.ByKeyboard;

/** A colleague at a browser: finds a step of one case in the worklist, takes it on, fills it in, completes it. */
final class Officer {

    private final Page page;
    private final Spoken spoken;
    private final Supplier<Filling> filling;

    Officer(Page page, Spoken spoken, Supplier<Filling> filling) {
        this.page = page;
        this.spoken = spoken;
        this.filling = filling;
    }

    /** Opens a voluntary return from the worklist, and says its reference. */
    String opens(Map<String, String> story) {
        page.navigate("/worklist");
        press(page.locator("a[href$='/openings/voluntary-return']"));
        filling.get().answer(story);
        press(page.locator("form[action*='/openings/'] .btn-primary"));
        assertThat(page.locator(".error-summary")).hasCount(0);
        return page.locator("h1 bdi").innerText();
    }

    /** Does one step of a case, by its name; it has to be offered to this colleague. */
    void does(String reference, String step, Map<String, String> story) {
        takes(reference, step);
        filling.get().answer(story);
        press(page.locator("#work .form-actions .btn-primary"));
        assertThat(page.locator(".notice-good, .badge-quiet").first()).isVisible();
    }

    /** Finds the step by the case's reference, as somebody would who is called about it. */
    void takes(String reference, String step) {
        page.navigate("/worklist");
        page.locator("#reference").fill(reference);
        press(page.locator("form[role=search] button"));
        Locator row = row(step);
        press(row.locator(".row-act .btn"));
        assertThat(page.locator("#work .form-actions .btn-primary")).hasCount(1);
    }

    /** The person says so on the telephone: found by reference, withdrawn on the page of the case. */
    void withdraws(String reference) {
        page.navigate("/people");
        page.locator("#line").fill(reference);
        press(page.locator("main form .btn-primary"));
        press(page.locator("main a[href*='/cases/']").first());
        press(page.locator("a[href$='/endings']"));
        press(page.locator("main form .btn-danger"));
        assertThat(page.locator(".notice-good").first()).isVisible();
    }

    private Locator row(String step) {
        List<String> names = page.locator("tbody tr .row-link").allTextContents();
        int at = names.stream()
                .filter(name -> spoken.ways(step).contains(name.strip()))
                .findFirst()
                .map(names::indexOf)
                .orElseThrow(() -> new AssertionError(step + " is not in the worklist: " + names));
        return page.locator("tbody tr").nth(at);
    }

    /** Presses something that leads to another page. */
    void press(Locator what) {
        String before = page.url();
        ByKeyboard.leave(what);
        org.assertj.core.api.Assertions.assertThat(page.title())
                .as("after %s", before)
                .isNotEmpty();
    }
}
