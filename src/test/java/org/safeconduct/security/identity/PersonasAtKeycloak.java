package org.safeconduct.security.identity;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.ByKeyboard;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.register.Identity;
import org.safeconduct.security.register.Staff;
import org.safeconduct.security.register.StaffMember;
import org.safeconduct.security.register.StaffMember.State;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.ClassPathResource;

/**
 * The invented colleagues as people of a real Keycloak whom our register holds, in the run that asks for it: the same
 * stories are then told by real work, without the demo.
 */
public final class PersonasAtKeycloak
        implements ApplicationContextInitializer<ConfigurableApplicationContext>,
                ApplicationListener<ApplicationStartedEvent> {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** One colleague of the demo's file; what they are called there as work is of no use here. */
    record Colleague(
            ActorId id,
            String name,
            AgencyCode agency,
            String function,
            Set<Role> roles,
            Set<Desk> desks,
            Locale language) {

        String subject() {
            return UUID.nameUUIDFromBytes(id.value().getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        String mail() {
            return id + "@safeconduct.example";
        }

        StaffMember member() {
            Identity identity = new Identity(KeycloakServer.started().issuer(), subject());
            return new StaffMember(id, identity, name, mail(), agency, roles, desks, language, State.ACTIVE, 0);
        }
    }

    /** Whether this run goes through Keycloak. */
    public static boolean isWanted() {
        return "keycloak".equals(System.getProperty("safeconduct.test.identity"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        if (isWanted()) {
            KeycloakServer keycloak = KeycloakServer.started();
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "keycloak",
                            Map.of(
                                    "safeconduct.identity.issuer",
                                    keycloak.issuer(),
                                    "safeconduct.identity.key-file",
                                    KeycloakServer.OWN_KEYS.toString())));
            context.addApplicationListener(this);
        }
    }

    /** Gives everybody an account there and a place here. */
    @Override
    public void onApplicationEvent(ApplicationStartedEvent started) {
        List<Colleague> colleagues = colleagues();
        Staff staff = started.getApplicationContext().getBean(Staff.class);
        String port = started.getApplicationContext().getEnvironment().getProperty("local.server.port");
        colleagues.forEach(colleague -> staff.enter(null, colleague.member()));
        ObjectNode accounts = JSON.createObjectNode().put("ifResourceExists", "SKIP");
        ArrayNode users = accounts.putArray("users");
        colleagues.forEach(colleague -> users.add(account(colleague)));
        KeycloakServer keycloak = KeycloakServer.started().ready();
        keycloak.reaches("http://localhost:" + port);
        keycloak.admin("POST", "/partialImport", accounts.toString());
    }

    private static ObjectNode account(Colleague colleague) {
        return TestRealm.account(colleague.subject(), colleague.id().value(), colleague.mail());
    }

    private static List<Colleague> colleagues() {
        try {
            List<PropertySource<?>> file =
                    new YamlPropertySourceLoader().load("personas", new ClassPathResource("demo/personas.yaml"));
            return new Binder(
                            ConfigurationPropertySources.from(file),
                            null,
                            ApplicationConversionService.getSharedInstance())
                    .bind("safeconduct.demo.personas", Bindable.listOf(Colleague.class))
                    .get();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** From our sign-in page through Keycloak's and back, as whoever sits down at this browser. */
    public static void goOn(Page page, String persona) {
        page.context().clearCookies(new ClearCookiesOptions().setPath("/realms/safeconduct/"));
        ByKeyboard.press(page.locator("main a.btn-primary"));
        page.locator("#username").fill(persona);
        page.locator("#password").fill(TestRealm.PASSWORD);
        ByKeyboard.press(page.locator("#kc-login"));
        page.locator("#otp").fill(OneTimeCode.next(persona));
        ByKeyboard.press(page.locator("#kc-login"));
        page.waitForURL(url -> url.startsWith("http://localhost:") && !url.contains("/sign-in"));
    }
}
