package org.safeconduct.security.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.security.register.RegisterOfATest.AWO;
import static org.safeconduct.security.register.RegisterOfATest.LENA;
import static org.safeconduct.security.register.RegisterOfATest.LENAS;
import static org.safeconduct.security.register.RegisterOfATest.ZAB;
import static org.safeconduct.security.register.RegisterOfATest.administrator;
import static org.safeconduct.security.register.RegisterOfATest.lena;
import static org.safeconduct.security.register.RegisterOfATest.somebody;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.security.register.StaffMember.State;

/** What administrators of an agency may do with the register, and what takes two of them. */
@Tag("database")
class StaffOfficeTests {

    private static final Actor INES = administrator("ines", AWO);
    private static final Actor ADA = administrator("ada", AWO);
    private static final Set<Desk> DESKS = Set.of(new Desk("return-counsellor"));

    private final RegisterOfATest register = new RegisterOfATest();
    private final StaffOffice office = register.office;

    @BeforeEach
    void enterLena() {
        register.staff.enter(null, lena("lena", LENAS, State.ACTIVE));
    }

    @Test
    void givesWhatOneMayGiveAloneAndTakesAtOnce() {
        office.assign(INES, LENA, Set.of(Role.SENIOR), Set.of());

        assertThat(roles()).containsExactly(Role.SENIOR);
        assertThat(office.line(INES, LENA).member().desks()).isEmpty();
    }

    @Test
    void givesARoleThatOpensMuchOnlyByTwo() {
        office.assign(INES, LENA, Set.of(Role.CASEWORKER, Role.SUPERVISOR), DESKS);
        assertThat(roles()).containsExactly(Role.CASEWORKER);

        assertRefused(Refusal.Kind.NOT_ALLOWED, () -> office.confirm(INES, LENA));
        assertThat(roles()).containsExactly(Role.CASEWORKER);

        office.confirm(ADA, LENA);
        assertThat(roles()).containsExactlyInAnyOrder(Role.CASEWORKER, Role.SUPERVISOR);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.confirm(ADA, LENA));
    }

    @Test
    void keepsARoleThatWasGivenAndTakesItByOne() {
        office.assign(INES, LENA, Set.of(Role.SUPERVISOR), DESKS);
        office.confirm(ADA, LENA);

        office.assign(INES, LENA, Set.of(Role.SUPERVISOR, Role.INTAKE), DESKS);
        assertThat(roles()).containsExactlyInAnyOrder(Role.SUPERVISOR, Role.INTAKE);
        office.assign(INES, LENA, Set.of(Role.INTAKE), DESKS);
        assertThat(roles()).containsExactly(Role.INTAKE);
    }

    @Test
    void forgetsAProposalThatIsDroppedReplacedOrOvertakenByASuspension() {
        office.assign(INES, LENA, Set.of(Role.DPO), DESKS);
        office.decline(ADA, LENA);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.confirm(ADA, LENA));

        office.assign(INES, LENA, Set.of(Role.DPO), DESKS);
        office.assign(ADA, LENA, Set.of(Role.INTAKE), DESKS);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.confirm(INES, LENA));

        office.assign(INES, LENA, Set.of(Role.DPO), DESKS);
        office.suspend(ADA, LENA);
        office.resume(ADA, LENA);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.confirm(ADA, LENA));
    }

    @Test
    void leavesAProposalWithItsProposerWhenTheOtherChangesTheDesks() {
        office.assign(INES, LENA, Set.of(Role.CASEWORKER, Role.SUPERVISOR), DESKS);
        office.assign(ADA, LENA, office.line(ADA, LENA).wanted(), Set.of());

        assertRefused(Refusal.Kind.NOT_ALLOWED, () -> office.confirm(INES, LENA));
        office.confirm(ADA, LENA);
        assertThat(roles()).containsExactlyInAnyOrder(Role.CASEWORKER, Role.SUPERVISOR);
    }

    @Test
    void isNotThereForAnybodyElse() {
        Actor caseworker = somebody("sven", AWO, Role.SUPERVISOR);

        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.lines(caseworker));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.suspend(caseworker, LENA));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.suspend(administrator("zoe", ZAB), LENA));
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.line(administrator("zoe", ZAB), LENA));
        assertThat(office.lines(administrator("zoe", ZAB))).isEmpty();
        assertThat(register.staff.atWork(LENAS)).isPresent();
    }

    @Test
    void leavesOnesOwnLineToOthers() {
        Actor herself = administrator("lena", AWO);

        assertThat(office.lines(herself)).isEmpty();
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.assign(herself, LENA, Set.of(Role.DPO), DESKS));
        office.assign(INES, LENA, Set.of(Role.SECURITY_ADMIN), DESKS);
        assertRefused(Refusal.Kind.NOT_FOUND, () -> office.confirm(herself, LENA));
    }

    @Test
    void seatsNobodyAtADeskTheAgencyDoesNotHave() {
        assertRefused(
                Refusal.Kind.INVALID, () -> office.assign(INES, LENA, Set.of(), Set.of(new Desk("no-such-desk"))));
    }

    private Set<Role> roles() {
        return register.staff.atWork(LENAS).orElseThrow().roles();
    }

    private static void assertRefused(Refusal.Kind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
