package org.safeconduct.security.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.security.register.RegisterOfATest.AWO;
import static org.safeconduct.security.register.RegisterOfATest.LENA;
import static org.safeconduct.security.register.RegisterOfATest.LENAS;
import static org.safeconduct.security.register.RegisterOfATest.MAIL;
import static org.safeconduct.security.register.RegisterOfATest.administrator;
import static org.safeconduct.security.register.RegisterOfATest.lena;

import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.register.StaffMember.State;

/** The register, as the database keeps it. */
@Tag("database")
class StaffTests {

    private final RegisterOfATest register = new RegisterOfATest();
    private final Staff staff = register.staff;

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
        register.office.suspend(administrator("boss", AWO), LENA);

        assertThat(staff.atWork(LENAS)).isEmpty();
        assertThat(staff.of(AWO)).isEmpty();
        assertThat(staff.mail(LENA)).isEmpty();
        assertThat(staff.find(LENA)).map(Actor::name).contains("Lena Brandt");

        register.office.resume(administrator("boss", AWO), LENA);
        assertThat(staff.atWork(LENAS)).isPresent();
        assertThat(staff.mail(LENA)).contains(MAIL);
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
        register.office.suspend(administrator("boss", AWO), LENA);
        assertThat(staff.welcome(LENAS, MAIL)).isEmpty();

        register.office.resume(administrator("boss", AWO), LENA);
        assertThat(staff.welcome(LENAS, MAIL)).isPresent();
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
        register.office.suspend(administrator("boss", AWO), LENA);

        assertThat(register.database.dump("staff")).doesNotContain("Lena", "Brandt", "awo.example");
        assertThat(register.database.dump("ledger_event")).contains("enter", "suspend");
    }
}
