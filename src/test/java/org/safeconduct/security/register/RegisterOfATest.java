package org.safeconduct.security.register;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.safeconduct.TestDatabase;
import org.safeconduct.agency.Agencies;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.Desk;
import org.safeconduct.kernel.Role;
import org.safeconduct.ledger.Ledger;
import org.safeconduct.ledger.TestLedger;
import org.safeconduct.reference.Calendars;
import org.safeconduct.reference.CodeLists;
import org.safeconduct.reference.Countries;
import org.safeconduct.security.register.StaffMember.State;
import org.safeconduct.vault.TestVault;
import org.safeconduct.vault.Vault;

/** A register over a database of its own, and people to enter. */
final class RegisterOfATest {

    static final AgencyCode AWO = new AgencyCode("DE-AWO");
    static final AgencyCode ZAB = new AgencyCode("DE-ZAB");
    static final Identity LENAS = new Identity("https://id.example/realms/a", "7d0c");
    static final String MAIL = "lena.brandt@awo.example";
    static final ActorId LENA = new ActorId("lena");

    private static final Clock CLOCK = Clock.systemUTC();
    private static final Countries COUNTRIES = new Countries(CLOCK);
    private static final Agencies AGENCIES =
            new Agencies(CLOCK, COUNTRIES, new Calendars(CLOCK), new CodeLists(CLOCK, COUNTRIES));

    final TestDatabase database = TestDatabase.of("security", "vault", "ledger");
    final Staff staff;
    final StaffOffice office;

    RegisterOfATest() {
        Vault vault = TestVault.on(database.jdbc());
        StaffRows rows = new StaffRows(database.jdbc(), vault, new ObjectMapper(), CLOCK);
        Ledger ledger = TestLedger.on(database, vault, CLOCK);
        staff = new Staff(rows, AGENCIES, ledger);
        office = new StaffOffice(rows, new Proposals(database.jdbc(), CLOCK), AGENCIES, ledger, staff);
    }

    static StaffMember lena(String id, @Nullable Identity identity, State state) {
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

    static Actor administrator(String id, AgencyCode agency) {
        return somebody(id, agency, Role.SECURITY_ADMIN);
    }

    static Actor somebody(String id, AgencyCode agency, Role role) {
        return new Actor(
                new ActorId(id),
                id,
                agency,
                AGENCIES.agency(agency).country(),
                AGENCIES.agency(agency).kind(),
                Set.of(role),
                Set.of(),
                Locale.ENGLISH);
    }
}
