package org.safeconduct.form;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.safeconduct.BrowserStory;
import org.safeconduct.ByKeyboard;

/** The form that opens a case, in a real browser, with and without script. */
class FormStoryTests extends BrowserStory {

    private static final String FORM = "/openings/voluntary-return";

    private Locator named(String name) {
        return page.locator("[name='" + name + "']:not([type=hidden])");
    }

    private void openForm() {
        openFormAs("lena-brandt");
    }

    private void openFormAs(String persona) {
        signIn(persona);
        page.navigate(FORM);
    }

    @Test
    void showsWhatFollowsAndKeepsWhatIsBeingTyped() {
        openForm();
        named("nativeName").fill("عائشة");
        page.locator("[name=birthDateKnown][value=day]").check();

        assertThat(named("birthDate")).isVisible();
        assertThat(named("nativeName")).hasValue("عائشة");
        assertThat(page.locator("[name=birthDateKnown][value=day]")).isChecked();
        axe();
        screenshot("form-open");
    }

    @Test
    void keepsWhatIsTypedWhileTheQuestionsThatFollowAreOnTheirWay() {
        openForm();
        List<Route> slow = new ArrayList<>();
        page.route("**" + FORM + "*", slow::add);
        page.locator("[name=birthDateKnown][value=year]").check();
        page.waitForCondition(() -> !slow.isEmpty());
        named("otherNames").fill("Musa K.");
        page.locator("[name=interpreterGender][value=woman]").check();
        slow.get(0).resume();

        assertThat(named("birthYear")).isVisible();
        assertThat(named("otherNames")).hasValue("Musa K.");
        assertThat(page.locator("[name=interpreterGender][value=woman]")).isChecked();
    }

    @Test
    void addsAndRemovesLinesInPlace() {
        openForm();
        page.locator("button[name=_add][value=familyMembers]").click();
        Locator first =
                page.locator("#f-familyMembers-0 input:not([type=hidden])").first();
        assertThat(first).isFocused();
        first.fill("Musa");
        page.locator("button[name=_add][value=familyMembers]").click();
        Locator second =
                page.locator("#f-familyMembers-1 input:not([type=hidden])").first();
        assertThat(second).isFocused();
        second.fill("Zainab");
        page.locator("button[name=_remove][value='familyMembers[0]']").click();

        assertThat(page.locator("#f-familyMembers-1")).hasCount(0);
        assertThat(page.locator("#f-familyMembers-0 input:not([type=hidden])").first())
                .hasValue("Zainab");
    }

    @Test
    void findsACountryByAnyOfItsNames() {
        openForm();
        Locator list = named("returnCountry");
        Locator find = page.locator("[data-find='" + list.getAttribute("id") + "']");
        find.fill("guin");
        assertThat(list.locator("option:not([value=''])")).hasCount(4);
        find.fill("elfenbeinküste");
        assertThat(list.locator("option:not([value=''])")).hasCount(1);
        assertThat(list).hasValue("");
        screenshot("form-find-country");
        find.press("Enter");
        assertThat(list).hasValue("CIV");
        assertThat(find).hasValue("");
        assertThat(list.locator("option[value=NER]")).hasCount(1);
    }

    @Test
    void worksWithoutScriptOnAPhone() {
        open(new NewContextOptions().setJavaScriptEnabled(false).setLocale("en").setViewportSize(PHONE, 844));
        openForm();
        named("nativeName").fill("Aïcha");
        ByKeyboard.tick(page.locator("[name=birthDateKnown][value=year]"));
        ByKeyboard.leave(page.locator("button[name=_refresh].btn"));
        assertThat(named("birthYear")).isVisible();
        assertThat(named("birthDate")).hasCount(0);
        ByKeyboard.leave(page.locator("button[name=_add][value=familyMembers]"));

        assertThat(page.locator("#f-familyMembers-0")).isVisible();
        assertThat(named("nativeName")).hasValue("Aïcha");
        screenshot("form-phone");
    }

    @Test
    void leadsFromTheSummaryToWhatIsMissing() {
        for (String persona : new String[] {"lena-brandt", "tarek-haddad"}) {
            open(new NewContextOptions().setViewportSize(PHONE, 844));
            openFormAs(persona);
            page.locator("form[action*=openings] button.btn-primary").click();
            assertThat(page.locator(".error-summary")).isVisible();
            fitsTheScreen();
            axe();
            screenshot("form-errors-" + persona);
            page.locator(".error-summary a").first().click();
            assertThat(page.locator("#f-contactReason")).isVisible();
        }
    }

    @Test
    void pressingEnterCompletesNothing() {
        openForm();
        named("nativeName").fill("Amina");
        named("nativeName").press("Enter");
        page.waitForLoadState();

        assertThat(page.locator(".error-summary")).hasCount(0);
        assertThat(named("nativeName")).hasValue("Amina");
    }
}
