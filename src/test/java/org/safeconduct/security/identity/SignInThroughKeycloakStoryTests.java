package org.safeconduct.security.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.security.identity.TestRealm.Person;

/** Coming and going through a real Keycloak. */
class SignInThroughKeycloakStoryTests extends KeycloakStory {

    @Test
    void comesBackToThePageThatAskedForSignIn() {
        page.navigate("/practice?from=mail");
        assertThat(page).hasURL("http://localhost:" + port + "/sign-in?why=ended");
        axe();
        screenshot("provider-sign-in");
        goOn(Person.LENA);

        assertThat(page).hasURL("http://localhost:" + port + "/practice?from=mail");
        assertThat(page.locator("header.bar")).containsText("Lena Brandt");
        assertThat(page.context().cookies().stream()
                        .filter(cookie -> cookie.name.equals("__Host-safeconduct"))
                        .toList())
                .singleElement()
                .satisfies(
                        cookie -> assertThat(cookie.httpOnly && cookie.secure).isTrue());
    }

    @Test
    void entersAndLeavesThePracticeSpace() {
        signIn(Person.LENA);
        page.navigate("/practice");
        page.locator("main form button").click();
        page.navigate("/cases");
        assertThat(page.locator(".practice-banner")).isVisible();
        page.locator(".practice-banner button").click();
        assertThat(page.locator(".practice-banner")).hasCount(0);
    }

    @Test
    void signsOutHereAndThere() {
        signIn(Person.LENA);
        signOut();
        assertThat(page.locator("main")).containsText("You have signed out");
        losePasskey();

        page.locator("main a.btn-primary").click();
        assertThat(page.locator("#password")).isVisible();
    }

    @Test
    void endsAtTheNextRequestWhatKeycloakHasEnded() {
        signIn(Person.LENA);
        page.navigate("/practice");
        assertThat(page).hasURL("http://localhost:" + port + "/practice");

        keycloak.end(Person.LENA);
        page.navigate("/practice");

        assertThat(page).hasURL("http://localhost:" + port + "/sign-in?why=ended");
        goOn(Person.LENA);
        assertThat(page).hasURL("http://localhost:" + port + "/practice");
    }

    @Test
    void showsWhoeverTheRegisterDoesNotKnowOneFriendlyPageWhateverTheirGroups() {
        signIn(Person.MALLORY);

        assertThat(page).hasURL("http://localhost:" + port + "/no-access");
        assertThat(page.locator("nav.sections")).hasCount(0);
        page.navigate("/cases");
        assertThat(page).hasURL("http://localhost:" + port + "/sign-in?why=ended");
    }

    @Test
    void letsWhoeverHasNoPlaceUseAnotherAccount() {
        signIn(Person.MALLORY);
        page.locator("main a.btn").click();
        page.waitForURL("**/sign-in?why=out");
        goOn(Person.LENA);

        assertThat(page.locator("header.bar")).containsText("Lena Brandt");
    }

    @Test
    void givesTheFirstAdministratorsOfTheSettingsTheirPlaces() {
        signIn(Person.INES);
        assertThat(page.locator("header.bar")).containsText("Ines");

        open(new NewContextOptions().setLocale("en-GB"));
        signIn(Person.ADA);
        assertThat(page.locator("header.bar")).containsText("Ada");
    }

    @Test
    void takesASuspendedUsersAccessAtTheNextRequest() {
        signIn(Person.SVEN);
        page.navigate("/practice");
        assertThat(page).hasURL("http://localhost:" + port + "/practice");

        office.suspend(administrator(), new ActorId("sven"));
        page.navigate("/practice");
        assertThat(page).hasURL("http://localhost:" + port + "/no-access");
        page.navigate("/practice");
        page.locator("main a.btn-primary").click();
        assertThat(page).hasURL("http://localhost:" + port + "/no-access");

        office.resume(administrator(), new ActorId("sven"));
        page.navigate("/sign-in");
        page.locator("main a.btn-primary").click();
        assertThat(page.locator("header.bar")).containsText("sven");
    }

    @Test
    void isReadableOnEveryScreenInEveryLanguage() {
        for (String language : new String[] {"en", "fr", "pt", "ar"}) {
            open(new NewContextOptions().setLocale(language).setViewportSize(PHONE, 844));
            for (String path : new String[] {"/sign-in", "/sign-in?why=away", "/no-access"}) {
                page.navigate(path);
                assertThat(page.locator("html")).hasAttribute("lang", language);
                fitsTheScreen();
                screenshot("provider" + path.replaceAll("[^a-z]+", "-") + "-phone-" + language);
            }
        }
        for (String language : new String[] {"en", "ar"}) {
            open(new NewContextOptions().setLocale(language).setViewportSize(WIDE, 800));
            page.navigate("/sign-in?why=away");
            axe();
            page.navigate("/no-access");
            axe();
            screenshot("provider-no-access-wide-" + language);
        }
    }
}
