package org.safeconduct.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.safeconduct.AdjustableClock;
import org.safeconduct.WithApp;
import org.safeconduct.casefile.Staff;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.kernel.StaffRegister;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever stands in reads what the colleague reads, so standing in is given and never taken. */
@WithApp
class DeputyRulesTests {

    private static final ActorId LENA = new ActorId("lena-brandt");
    private static final ActorId TAREK = new ActorId("tarek-haddad");
    private static final ActorId GRETA = new ActorId("greta-sommer");

    @Autowired
    Deputies deputies;

    @Autowired
    StaffRegister staff;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    AdjustableClock clock;

    @AfterEach
    void areBack() {
        jdbc.sql("delete from deputy").update();
    }

    @Test
    void letsNobodyNameThemselvesForSomebodyElse() {
        Actor supervisor = staff.find(GRETA).orElseThrow();
        refusedAtWhoStandsIn(supervisor, GRETA, "refusal.worklist.deputy-yourself");
        deputies.name(supervisor, away(TAREK));
        assertThat(deputies.actingFor(TAREK)).contains(LENA);
        assertThat(deputies.actingFor(GRETA)).containsExactly(GRETA);
    }

    @Test
    void letsAdministratorsEnterAbsencesAndHandOutNothing() {
        Actor administrator = Staff.somebody("DE-AWO", AgencyKind.COUNSELLING, Role.SECURITY_ADMIN);
        refusedAtWhoStandsIn(administrator, TAREK, "refusal.worklist.deputy-administrator");
        deputies.name(administrator, away(null));
        assertThat(deputies.actingFor(TAREK)).containsExactly(TAREK);
        assertThat(deputies.away(administrator.agency())).containsKey(LENA);
    }

    @Test
    void recordsWhoeverGaveIt() {
        int before = recorded();
        deputies.name(staff.find(LENA).orElseThrow(), away(TAREK));
        assertThat(recorded()).isEqualTo(before + 1);
    }

    private void refusedAtWhoStandsIn(Actor actor, ActorId standsIn, String why) {
        assertThatThrownBy(() -> deputies.name(actor, away(standsIn)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.fields()).singleElement().satisfies(wrong -> {
                            assertThat(wrong.field()).isEqualTo("standsIn");
                            assertThat(wrong.messageKey()).isEqualTo(why);
                        }));
        assertThat(deputies.of(actor)).isEmpty();
    }

    private Deputies.Wish away(@Nullable ActorId standsIn) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return new Deputies.Wish(LENA, standsIn, today, today.plusDays(1));
    }

    private int recorded() {
        return jdbc.sql("select count(*) from ledger_event where act = 'ADMIN' and what like '%deputy%'")
                .query(Integer.class)
                .single();
    }
}
