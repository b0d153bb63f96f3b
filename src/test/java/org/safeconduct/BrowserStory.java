package org.safeconduct;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.safeconduct.security.identity.PersonasAtKeycloak;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A story told in a real browser; every page it visits must stay free of script errors and policy violations. */
@WithApp
@Tag("browser")
public abstract class BrowserStory {

    protected static final int PHONE = 390;
    protected static final int WIDE = 1280;
    /** How long a browser may take on a busy machine, in milliseconds. */
    private static final double PATIENCE = 30_000;

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    @LocalServerPort
    private int port;

    private final List<String> complaints = new ArrayList<>();
    private BrowserContext context;

    protected Page page;

    @BeforeEach
    void openBrowser() {
        open(new NewContextOptions().setLocale("en-GB").setViewportSize(WIDE, 900));
    }

    @AfterEach
    void closeBrowser() {
        context.close();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    /** Starts afresh, as somebody with another browser: no script, a phone, another language. */
    protected void open(NewContextOptions options) {
        if (context != null) {
            context.close();
        }
        context = OneBrowser.running().newContext(options.setBaseURL("http://localhost:" + port));
        context.setDefaultTimeout(PATIENCE);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(message.text());
            }
        });
    }

    /** Through the sign-in page, as a person would. */
    protected void signIn(String persona) {
        page.navigate("/sign-in");
        goOn(persona);
    }

    /** From the sign-in page, which is open. */
    protected void goOn(String persona) {
        if (PersonasAtKeycloak.isWanted()) {
            PersonasAtKeycloak.goOn(page, persona);
            return;
        }
        ByKeyboard.press(page.locator("button[name=persona][value=" + persona + "]"));
        page.waitForURL(url -> !url.contains("/sign-in"));
    }

    protected void speak(String language) {
        page.locator("details.menu").first().locator("summary").click();
        page.locator("button[name=to][value=" + language + "]").click();
    }

    /** Nothing on the page shuts anybody out, as far as axe can tell; seen from its top, where the bar covers nothing. */
    protected void axe() {
        page.evaluate("window.scrollTo({top: 0, behavior: 'instant'})");
        List<Rule> broken = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(broken)
                .as(page.url())
                .extracting(rule -> rule.getId() + ": "
                        + rule.getNodes().stream().map(node -> node.getHtml()).toList())
                .isEmpty();
    }

    /** Keeps a picture under target/screens for people to look at. */
    protected void screenshot(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screens", name + ".png"))
                .setFullPage(true));
    }

    /** Nothing sticks out sideways, on a phone above all. */
    protected void fitsTheScreen() {
        assertThat((Boolean)
                        page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("%s is wider than the screen", page.url())
                .isTrue();
    }

    /** One browser for the whole run. */
    private static final class OneBrowser {

        private static final Browser RUNNING = Chromium.launch();

        static Browser running() {
            return RUNNING;
        }
    }
}
