package org.safeconduct.security.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page.LocatorOptions;
import com.microsoft.playwright.Response;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.safeconduct.security.identity.TestRealm.Person;

/** An agency's administrators keep its register, two of them where a role opens much. */
class StaffStoryTests extends KeycloakStory {

    @Test
    void takesTwoToMakeASupervisorOfAnInvitedColleague() {
        signIn(Person.INES);
        page.locator("details.menu").last().locator("summary").click();
        page.locator("a[href='/staff']").click();
        page.locator("#name").fill("Tomás Ferreira");
        page.locator("#mail").fill(Person.TOMAS.mail());
        page.locator("#role-CASEWORKER").check();
        page.locator("#role-SUPERVISOR").check();
        page.locator("#desk-return-counsellor").check();
        page.locator("form[action='/staff'] button").click();
        confirm();

        assertThat(page.locator("tr", has("Tomás"))).containsText("Invited");
        assertThat(page.locator("tr", has("Tomás"))).containsText("Supervisor: to be confirmed");
        axe();
        screenshot("staff-wide-en");
        page.locator("tr", has("Tomás")).locator("a").click();
        assertThat(page.locator("form[action$='/confirm']")).hasCount(0);

        as(Person.TOMAS);
        assertThat(page.locator("header.bar")).containsText("Tomás");
        as(Person.ADA);
        page.navigate("/staff");
        page.locator("tr", has("Tomás")).locator("a").click();
        axe();
        screenshot("staff-member-wide-en");
        page.locator("form[action$='/confirm'] button").click();
        confirm();
        assertThat(page.locator("tr", has("Tomás"))).containsText("Active");
        assertThat(page.locator("tr", has("Tomás")).locator(".badge-soon")).hasCount(0);
    }

    @Test
    void keepsWhatWasTypedWhenTheAddressIsNoneOrKnown() {
        signIn(Person.INES);
        page.navigate("/staff");
        page.evaluate("document.querySelector('form[action=\"/staff\"]').noValidate = true");
        page.locator("#name").fill("Nora");
        page.locator("#mail").fill("nora");
        page.locator("form[action='/staff'] button").click();
        confirm();
        assertThat(page.locator(".field-error")).containsText("Enter a mail address");
        assertThat(page.locator("#name")).hasValue("Nora");

        page.locator("#mail").fill(Person.SVEN.mail());
        page.locator("form[action='/staff'] button").click();
        assertThat(page.locator(".field-error")).containsText("already in the register");
        assertThat(page.locator("#mail")).hasValue(Person.SVEN.mail());
    }

    @Test
    void keepsWhatWasTypedUntilTheSenderHasSignedInAgain() {
        signIn(Person.ADA);
        page.navigate("/staff");
        page.locator("#name").fill("Nora Lind");
        page.locator("#mail").fill("nora@awo.example");
        keycloak.end(Person.ADA);
        page.locator("form[action='/staff'] button").click();
        assertThat(page).hasURL(Pattern.compile(".*/sign-in\\?why=ended"));
        goOn(Person.ADA);

        assertThat(page).hasURL(Pattern.compile(".*/kept"));
        assertThat(page.locator("main")).containsText("Nora Lind");
    }

    @Test
    void entersThatAColleagueIsAwayWithNobodyToStandIn() {
        signIn(Person.INES);
        page.navigate("/staff/lena");
        page.locator("a[href='/worklist/deputies?absent=lena']").click();
        page.locator("#from").fill("2031-05-01");
        page.locator("#to").fill("2031-05-09");
        page.locator("form[action='/worklist/deputies'] button").click();

        assertThat(page.locator("main li").first()).containsText("Lena Brandt is away");
        assertThat(page.locator("main li a")).hasCount(0);
        page.locator("main li button").click();
        assertThat(page.locator("main li")).hasCount(0);
    }

    @Test
    void isNotThereForOthers() {
        signIn(Person.LENA);
        page.locator("details.menu").last().locator("summary").click();
        assertThat(page.locator("a[href='/staff']")).hasCount(0);

        Response kept = page.navigate("/staff");
        String said = page.locator("main").innerHTML();
        Response absent = page.navigate("/no-such-page");
        assertThat(kept.status()).isEqualTo(absent.status()).isEqualTo(404);
        assertThat(page.locator("main").innerHTML()).isEqualTo(said);
    }

    @Test
    void fitsAPhoneInArabic() {
        open(new NewContextOptions().setLocale("ar").setViewportSize(PHONE, 844));
        signIn(Person.INES);
        page.navigate("/staff");
        speak("ar");
        fitsTheScreen();
        axe();
        screenshot("staff-phone-ar");
        page.locator("td a").first().click();
        fitsTheScreen();
        axe();
        screenshot("staff-member-phone-ar");
    }

    private static LocatorOptions has(String text) {
        return new LocatorOptions().setHasText(text);
    }

    private void as(Person person) {
        open(new NewContextOptions().setLocale("en-GB").setViewportSize(WIDE, 900));
        signIn(person);
    }
}
