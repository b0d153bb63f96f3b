package org.safeconduct.casefile;

import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.ActorToken;
import org.safeconduct.security.strength.Need;
import org.safeconduct.security.strength.Strength;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.support.WebApplicationContextUtils;

/** People who work on cases in tests; every call makes somebody new. */
public final class Staff {

    private Staff() {}

    /** A caseworker of an agency that counsels and keeps the case. */
    public static Actor counsellor() {
        return somebody("DE-ZRB-BY", AgencyKind.COUNSELLING, Role.CASEWORKER);
    }

    public static Actor supervisor() {
        return somebody("DE-ZRB-BY", AgencyKind.COUNSELLING, Role.SUPERVISOR);
    }

    /** A doctor of another agency of the same country. */
    public static Actor doctor() {
        return somebody("DE-GA", AgencyKind.MEDICAL, Role.CASEWORKER);
    }

    public static Actor returnOfficer() {
        return somebody("DE-ZAB-BY", AgencyKind.RETURN, Role.CASEWORKER);
    }

    /** Signs a request in, at this moment as strongly as one can. */
    public static RequestPostProcessor signedIn(Actor actor) {
        return request -> {
            Clock clock = WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext())
                    .getBean(Clock.class);
            Strength strength = new Strength(Need.FRESH_PASSKEY.level(), clock.instant());
            return SecurityMockMvcRequestPostProcessors.authentication(new ActorToken(actor, strength))
                    .postProcessRequest(request);
        };
    }

    public static Actor somebody(String agency, AgencyKind kind, Role role) {
        ActorId id = new ActorId("t-" + UUID.randomUUID());
        return new Actor(
                id,
                "Somebody",
                new AgencyCode(agency),
                new CountryCode("DEU"),
                kind,
                Set.of(role),
                Set.of(),
                Locale.ENGLISH);
    }
}
