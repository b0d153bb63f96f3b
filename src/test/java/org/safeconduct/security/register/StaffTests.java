package org.safeconduct.security.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.TestDatabase;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.TestLedger;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.security.register.StaffMember.State;
import org.safeconduct.vault.TestVault;
import org.safeconduct.vault.Vault;

/** The register, as the database keeps it. */
@Tag("database")
class StaffTests {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Countries COUNTRIES = new Countries(CLOCK);
    private static final Agencies AGENCIES =
            new Agencies(CLOCK, COUNTRIES, new Calendars(CLOCK), new CodeLists(CLOCK, COUNTRIES));
    private static final AgencyCode AWO = new AgencyCode("DE-AWO");
    private static final AgencyCode ZAB = new AgencyCode("DE-ZAB");
    private static final Identity LENAS = new Identity("https://id.example/realms/a", "7d0c");
    private static final String MAIL = "lena.brandt@awo.example";

    private final TestDatabase database = TestDatabase.of("security", "vault", "ledger");
    private final Staff staff = staff();

    @Test
    void knowsNobodyUnlessEntered() {
        assertThat(staff.atWork(LENAS)).isEmpty();
        assertThat(staff.of(AWO)).isEmpty();
    }

    @Test
    void knowsByIssuerAndSubjectTogether() {
        staff.enter(null, lena("lena", LENAS, State.ACTIVE));

        assertThat(staff.atWork(LENAS)).get().satisfies(actor -> {
            assertThat(actor.name()).isEqualTo("Lena Brandt");
            assertThat(actor.agency()).isEqualTo(AWO);
            assertThat(actor.roles()).containsExactlyInAnyOrder(Role.CASEWORKER, Role.INTAKE);
            assertThat(actor.desks()).containsExactly(new Desk("return-counsellor"));
            assertThat(actor.language()).isEqualTo(Locale.FRENCH);
        });
        assertThat(staff.atWork(new Identity("https://id.example/realms/b", LENAS.subject())))
                .isEmpty();
        assertThat(staff.atWork(new Identity(LENAS.issuer(), "7D0C"))).isEmpty();
    }

    @Test
    void letsNobodyInWhoIsSuspendedAndKeepsTheirName() {
        staff.enter(null, lena("lena", LENAS, State.ACTIVE));
        staff.suspend(boss(AWO), new ActorId("lena"));

        assertThat(staff.atWork(LENAS)).isEmpty();
        assertThat(staff.of(AWO)).isEmpty();
        assertThat(staff.mail(new ActorId("lena"))).isEmpty();
        assertThat(staff.find(new ActorId("lena"))).map(Actor::name).contains("Lena Brandt");

        staff.resume(boss(AWO), new ActorId("lena"));
        assertThat(staff.atWork(LENAS)).isPresent();
        assertThat(staff.mail(new ActorId("lena"))).contains(MAIL);
    }

    @Test
    void givesAnInvitedPlaceOnceToWhoeverHasTheMail() {
        staff.enter(null, lena("lena", null, State.INVITED));

        assertThat(staff.welcome(LENAS, "someone@awo.example")).isEmpty();
        assertThat(staff.welcome(LENAS, " Lena.Brandt@AWO.example")).isPresent();
        assertThat(staff.atWork(LENAS)).isPresent();
        assertThat(staff.welcome(new Identity(LENAS.issuer(), "thief"), MAIL)).isEmpty();
    }

    @Test
    void invitesAgainWhoeverWasSuspendedBeforeTheyCame() {
        staff.enter(null, lena("lena", null, State.INVITED));
        staff.suspend(boss(AWO), new ActorId("lena"));
        assertThat(staff.welcome(LENAS, MAIL)).isEmpty();

        staff.resume(boss(AWO), new ActorId("lena"));
        assertThat(staff.welcome(LENAS, MAIL)).isPresent();
    }

    @Test
    void leavesOtherAgenciesAndOneselfAlone() {
        staff.enter(null, lena("lena", LENAS, State.ACTIVE));

        assertThatThrownBy(() -> staff.suspend(boss(ZAB), new ActorId("lena"))).isInstanceOf(Refusal.class);
        Actor herself = staff.atWork(LENAS).orElseThrow();
        assertThatThrownBy(() -> staff.suspend(herself, herself.id())).isInstanceOf(Refusal.class);
        assertThat(staff.atWork(LENAS)).isPresent();
    }

    @Test
    void refusesTheSameMailAndTheSameIdentityTwice() {
        staff.enter(null, lena("lena", LENAS, State.ACTIVE));

        assertThatThrownBy(() -> staff.enter(null, lena("again", null, State.INVITED)))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void keepsNamesAndMailsSealedAndRecordsEveryChange() {
        staff.enter(null, lena("lena", LENAS, State.ACTIVE));
        staff.suspend(boss(AWO), new ActorId("lena"));

        assertThat(database.dump("staff")).doesNotContain("Lena", "Brandt", "awo.example");
        assertThat(database.dump("ledger_event")).contains("enter", "suspend");
    }

    private Staff staff() {
        Vault vault = TestVault.on(database.jdbc());
        StaffRows rows = new StaffRows(database.jdbc(), vault, new ObjectMapper(), CLOCK);
        return new Staff(rows, AGENCIES, TestLedger.on(database, vault, CLOCK));
    }

    private static StaffMember lena(String id, @Nullable Identity identity, State state) {
        return new StaffMember(
                new ActorId(id),
                identity,
                "Lena Brandt",
                MAIL,
                AWO,
                Set.of(Role.CASEWORKER, Role.INTAKE),
                Set.of(new Desk("return-counsellor")),
                Locale.FRENCH,
                state,
                0);
    }

    private Actor boss(AgencyCode agency) {
        return new Actor(
                new ActorId("boss"),
                "Boss",
                agency,
                AGENCIES.agency(agency).country(),
                AGENCIES.agency(agency).kind(),
                Set.of(Role.SECURITY_ADMIN),
                Set.of(),
                Locale.ENGLISH);
    }
}
