package org.safeconduct.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.safeconduct.As;
import org.safeconduct.WithApp;
import org.safeconduct.agency.Agencies;
import org.safeconduct.agency.Agency;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.StaffRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WithApp
class PersonaTests {

    @Autowired
    private StaffRegister staff;

    @Autowired
    private Agencies agencies;

    @Autowired
    private MockMvcTester mvc;

    @Test
    void offersEnoughPeopleInEnoughAgenciesAndCountries() {
        assertThat(everybody()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(everybody()).extracting(Actor::agency).hasSizeGreaterThanOrEqualTo(8);
        assertThat(everybody().stream().map(Actor::country).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    void seatsEverybodyAtDesksTheirAgencyHas() {
        assertThat(everybody())
                .allSatisfy(actor -> assertThat(agencies.agency(actor.agency()).desks())
                        .as(actor.id().value())
                        .containsAll(actor.desks()));
    }

    @Test
    void showsEverybodyOnTheSignInPage() {
        assertThat(mvc.get().uri("/sign-in"))
                .bodyText()
                .satisfies(page ->
                        everybody().forEach(actor -> assertThat(page).contains("value=\"" + actor.id() + "\"")));
    }

    @Test
    void greetsInTheirOwnLanguage() {
        assertThat(mvc.get().uri("/practice").with(As.persona("camille-laurent")))
                .bodyText()
                .contains("lang=\"fr\"");
    }

    private java.util.List<Actor> everybody() {
        return agencies.all().stream()
                .map(Agency::code)
                .flatMap(code -> staff.of(code).stream())
                .toList();
    }
}
