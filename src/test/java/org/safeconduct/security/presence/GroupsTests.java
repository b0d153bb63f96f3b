package org.safeconduct.security.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Role;

/** The provider may take away and never give. */
class GroupsTests {

    private static final Actor LENA = new Actor(
            new ActorId("lena-brandt"),
            "Lena Brandt",
            new AgencyCode("DE-AWO"),
            new CountryCode("DEU"),
            AgencyKind.values()[0],
            Set.of(Role.CASEWORKER, Role.HANDOFF_OFFICER),
            Set.of(),
            Locale.ENGLISH);

    @Test
    void leavesTheRegistersRolesWhereTheProviderSaysNothing() {
        assertThat(roles()).contains(LENA.roles());
        assertThat(roles("/staff", "/agencies/DE-AWO", "/x/agencies/DE-ZAB")).contains(LENA.roles());
    }

    @Test
    void takesAwayRolesTheProviderDoesNotConfirm() {
        assertThat(roles("/agencies/DE-AWO/handoff-officer")).contains(Set.of(Role.HANDOFF_OFFICER));
        assertThat(roles("/agencies/DE-AWO/gardener")).contains(Set.of());
    }

    @Test
    void givesNoRoleTheRegisterDoesNotKnow() {
        assertThat(roles("/agencies/DE-AWO/caseworker", "/agencies/DE-AWO/supervisor", "/agencies/DE-AWO/dpo"))
                .contains(Set.of(Role.CASEWORKER));
    }

    @Test
    void refusesAnotherAgency() {
        assertThat(roles("/agencies/DE-ZAB")).isEmpty();
        assertThat(roles("/agencies/DE-AWO/caseworker", "/agencies/DE-ZAB/caseworker"))
                .isEmpty();
        assertThat(roles("/agencies/")).isEmpty();
        assertThat(roles("/agencies/de-awo")).isEmpty();
    }

    @Test
    void refusesTenThousandGroups() {
        String[] many = IntStream.range(0, 10_000).mapToObj(n -> "/g" + n).toArray(String[]::new);

        assertThat(roles(many)).isEmpty();
    }

    private static Optional<Set<Role>> roles(String... groups) {
        return Groups.confirm(LENA, List.of(groups)).map(Actor::roles);
    }
}
