package org.safeconduct.security.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.safeconduct.security.identity.TestRealm.Person;
import org.safeconduct.security.strength.Act;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** From the first password to an act that takes a passkey of this moment, in a real Keycloak and a real browser. */
class PasskeyStoryTests extends KeycloakStory {

    private static final String AGAIN = "**/sign-in?why=again&strength=3";

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void isAskedForAtTheFirstSignInAndAgainForAnActThatOpensMuch() {
        Passkey.built(page);
        page.navigate("/sign-in");
        page.locator("main a.btn-primary").click();
        byPassword(Person.PIA);
        page.waitForURL("**/required-action?**");
        page.locator("#registerWebAuthn").click();
        arrived();

        fillInvitation("Nora Lind", "nora@awo.example");
        page.waitForURL(AGAIN);
        axe();
        screenshot("provider-again-wide-en");
        confirm();
        assertThat(page.locator("tr", has("Nora Lind"))).containsText("Invited");
        page.navigate("/kept");
        assertThat(page.locator("main")).not().containsText("Nora Lind");

        fillInvitation("Otto Weiss", "otto@awo.example");
        assertThat(page.locator("tr", has("Otto Weiss"))).containsText("Invited");
        clock.forward(Duration.ofSeconds(301));
        fillInvitation("Paula Roth", "paula@awo.example");
        page.waitForURL(AGAIN);
    }

    @Test
    void signsInByItselfAndCountsAsAnySignIn() {
        signIn(Person.INES);
        assertThat(page.locator("header.bar")).containsText("Ines");
        fillInvitation("Quentin Roy", "quentin@awo.example");
        page.waitForURL(AGAIN);
    }

    /** The names of the table are those of controllers; a new act on the register stands in it. */
    @Test
    void everyAddressOfTheTableIsServedAndEveryActOnTheRegisterStandsInIt() {
        List<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .filter(mapping -> mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .toList();
        List<String> table = Arrays.stream(Act.values())
                .flatMap(act -> act.addresses().stream())
                .toList();

        assertThat(served).containsAll(table);
        assertThat(served.stream()
                        .filter(address -> address.startsWith("/staff"))
                        .collect(Collectors.toSet()))
                .isSubsetOf(table);
    }

    private void byPassword(Person person) {
        page.locator("#username").fill(person.user());
        page.locator("#password").fill(TestRealm.PASSWORD);
        page.locator("#kc-login").click();
        page.locator("#otp").fill(OneTimeCode.next(person.user()));
        page.locator("#kc-login").click();
    }

    private void fillInvitation(String name, String mail) {
        page.navigate("/staff");
        page.locator("#name").fill(name);
        page.locator("#mail").fill(mail);
        page.locator("form[action='/staff'] button").click();
    }

    private static LocatorOptions has(String text) {
        return new LocatorOptions().setHasText(text);
    }
}
