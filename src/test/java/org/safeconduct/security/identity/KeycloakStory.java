package org.safeconduct.security.identity;

import com.microsoft.playwright.Page;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.safeconduct.AdjustableClock;
import org.safeconduct.BrowserStory;
import org.safeconduct.TestProfiles;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.identity.TestRealm.Person;
import org.safeconduct.security.register.Identity;
import org.safeconduct.security.register.Staff;
import org.safeconduct.security.register.StaffMember;
import org.safeconduct.security.register.StaffMember.State;
import org.safeconduct.security.register.StaffOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ActiveProfilesResolver;
import org.springframework.test.context.ContextConfiguration;

/** A story of real work: no demo, a real Keycloak, a register with a few people in it. */
@Tag("keycloak")
@ActiveProfiles(resolver = KeycloakStory.RealWork.class, inheritProfiles = false)
@ContextConfiguration(initializers = KeycloakStory.ThroughKeycloak.class)
abstract class KeycloakStory extends BrowserStory {

    static final AgencyCode AWO = new AgencyCode("DE-AWO");

    @Autowired
    Staff staff;

    @Autowired
    StaffOffice office;

    @Autowired
    AdjustableClock clock;

    @LocalServerPort
    int port;

    private Page furnished;
    private Passkey.Authenticator authenticator;

    final KeycloakServer keycloak = KeycloakServer.started();

    @BeforeEach
    void fillTheRegister() {
        keycloak.ready();
        clock.moveTo(Clock.systemUTC().instant());
        if (staff.find(new ActorId("lena")).isEmpty()) {
            keycloak.reaches("http://localhost:" + port);
            staff.enter(null, member(Person.LENA, Role.CASEWORKER, Role.INTAKE, Role.SUPERVISOR));
            staff.enter(null, member(Person.SVEN, Role.CASEWORKER));
            staff.enter(null, member(Person.PIA, Role.SECURITY_ADMIN));
        }
    }

    final StaffMember member(Person person, Role... roles) {
        return new StaffMember(
                new ActorId(person.user()),
                new Identity(keycloak.issuer(), person.subject()),
                person == Person.LENA ? "Lena Brandt" : person.user(),
                person.mail(),
                AWO,
                Set.of(roles),
                Set.of(new Desk("return-counsellor")),
                Locale.ENGLISH,
                State.ACTIVE,
                0);
    }

    /** Somebody who may change the register of the agency. */
    static Actor administrator() {
        return new Actor(
                new ActorId("administrator"),
                "Administrator",
                AWO,
                new CountryCode("DEU"),
                AgencyKind.values()[0],
                Set.of(Role.SECURITY_ADMIN),
                Set.of(),
                Locale.ENGLISH);
    }

    /** From our sign-in page through Keycloak's, as a person would. */
    void signIn(Person person) {
        page.navigate("/sign-in");
        goOn(person);
    }

    /** From our sign-in page, which is open, with their passkey. */
    void goOn(Person person) {
        holding(person);
        page.locator("main a.btn-primary").click();
        arrived();
    }

    /** Puts somebody's passkey, and no other, into this browser. */
    private void holding(Person person) {
        if (furnished != page) {
            authenticator = Passkey.built(page);
            furnished = page;
        }
        authenticator.holds(Passkey.of(person.subject()));
    }

    /** Leaves this browser without any, so that Keycloak's page waits for a person. */
    void losePasskey() {
        authenticator.clear();
    }

    /** Asked to confirm an act that opens much: does so with the passkey in this browser and sends it again. */
    void confirm() {
        page.waitForURL("**/sign-in?why=again&strength=3");
        page.locator("main a.btn-primary").click();
        page.waitForURL("**/realms/**");
        page.locator("#authenticateWebAuthnButton").click();
        page.waitForURL("**/kept");
        page.locator("main .panel").first().locator("form .btn-primary").click();
    }

    /** Back on a page of ours, signed in. */
    void arrived() {
        page.waitForURL(url -> url.startsWith("http://localhost:" + port + "/") && !url.contains("/sign-in"));
    }

    void signOut() {
        page.locator("details.menu").last().locator("summary").click();
        page.locator("form[action='/sign-out'] button").click();
        page.waitForURL("**/sign-in?why=out");
    }

    /** The profiles of tests without the demo. */
    static final class RealWork implements ActiveProfilesResolver {

        @Override
        public String[] resolve(Class<?> test) {
            return TestProfiles.database();
        }
    }

    /** The settings of an installation with this Keycloak. */
    static final class ThroughKeycloak implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Map<String, Object> settings = new HashMap<>();
            settings.put("safeconduct.identity.issuer", KeycloakServer.started().issuer());
            settings.put("safeconduct.identity.key-file", KeycloakServer.OWN_KEYS.toString());
            administrator(settings, "Ines", "mail", Person.INES.mail());
            administrator(settings, "Ada", "subject", Person.ADA.subject());
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("keycloak", settings));
        }

        private static void administrator(Map<String, Object> settings, String name, String knownBy, String word) {
            String one = "safeconduct.identity.administrators[" + (settings.size() / 3) + "].";
            settings.put(one + "agency", AWO.value());
            settings.put(one + "name", name);
            settings.put(one + knownBy, word);
        }
    }
}
