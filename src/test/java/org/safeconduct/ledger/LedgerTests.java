package org.safeconduct.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.safeconduct.kernel.Compartment.HEALTH;
import static org.safeconduct.kernel.Compartment.IDENTITY;
import static org.safeconduct.ledger.Deed.Act.ALTER;
import static org.safeconduct.ledger.Deed.Act.CONSULT;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.safeconduct.TestDatabase;
import org.safeconduct.kernel.Actor;
import org.safeconduct.kernel.ActorId;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.AgencyKind;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Refusal;
import org.safeconduct.kernel.Role;
import org.safeconduct.vault.TestVault;
import org.slf4j.MDC;

@Tag("database")
class LedgerTests {

    private static final Instant NOW = Instant.parse("2026-11-22T08:30:00Z");
    private static final Actor COUNSELLOR = new Actor(
            new ActorId("de-counsellor"),
            "Hanna Winter",
            new AgencyCode("DE-ZRB"),
            new CountryCode("DEU"),
            AgencyKind.COUNSELLING,
            Set.of(Role.CASEWORKER, Role.INTAKE),
            Set.of(),
            Locale.GERMAN);

    private final TestDatabase database = TestDatabase.of("vault", "ledger");
    private final CaseId caseId = CaseId.random();
    private final Ledger ledger = new Ledger(
            new LedgerEvents(database.jdbc(), TestVault.on(database.jdbc()), Clock.fixed(NOW, ZoneOffset.UTC)),
            database.transactions());

    @AfterEach
    void forgetTheRequest() {
        MDC.remove("request");
    }

    @Test
    void saysWhoReadWhatAndWhen() {
        ledger.read(COUNSELLOR, caseId, Deed.of(CONSULT, Set.of(IDENTITY, HEALTH), "people", "timeline"));
        ledger.read(COUNSELLOR, CaseId.random(), Deed.of(CONSULT, Set.of(IDENTITY), "people"));

        assertThat(ledger.readings(caseId))
                .containsExactly(new Reading(
                        NOW, COUNSELLOR.id(), COUNSELLOR.agency(), Set.of(IDENTITY, HEALTH), "people timeline"));
    }

    @Test
    void aChangeIsNoReading() {
        ledger.changed(COUNSELLOR, caseId, Deed.of(ALTER, Set.of(IDENTITY), "birthDate"));

        assertThat(ledger.readings(caseId)).isEmpty();
        assertThat(database.dump("ledger_event")).contains("ALTER").contains("birthDate");
    }

    @Test
    void aChangeIsForgottenWithItsTransaction() {
        database.transaction().executeWithoutResult(act -> {
            ledger.changed(null, caseId, Deed.of(ALTER, Set.of(IDENTITY)));
            act.setRollbackOnly();
        });

        assertThat(database.dump("ledger_event")).isEmpty();
    }

    @Test
    void aReadingStaysWhenTheActAroundItFails() {
        database.transaction().executeWithoutResult(act -> {
            ledger.read(COUNSELLOR, caseId, Deed.of(CONSULT, Set.of(IDENTITY)));
            act.setRollbackOnly();
        });

        assertThat(ledger.readings(caseId)).hasSize(1);
    }

    @Test
    void nothingIsShownWhenTheReadingCannotBeWritten() {
        database.jdbc().sql("drop table ledger_event").update();

        assertThatThrownBy(() -> ledger.read(COUNSELLOR, caseId, Deed.of(CONSULT, Set.of(IDENTITY))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.BUSY));
    }

    @Test
    void holdsNeitherNamesNorTheCase() {
        MDC.put("request", "a1b2c3d4");
        ledger.read(COUNSELLOR, caseId, Deed.of(CONSULT, Set.of(IDENTITY)));

        assertThat(database.dump("ledger_event"))
                .contains("a1b2c3d4", "de-counsellor", "DE-ZRB", "CASEWORKER INTAKE")
                .doesNotContain(caseId.toString())
                .doesNotContain("Winter");
    }

    @Test
    void refusesContentInPlaceOfKeys() {
        assertThatThrownBy(() -> Deed.of(CONSULT, Set.of(), "Aïssatou Diallo"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void keepsAReadingOfVeryManyFields() {
        List<String> keys = IntStream.range(0, 500).mapToObj(i -> "field" + i).toList();
        ledger.read(COUNSELLOR, caseId, new Deed(CONSULT, Set.of(IDENTITY), keys));

        assertThat(ledger.readings(caseId))
                .singleElement()
                .satisfies(r -> assertThat(r.what()).endsWith("..."));
    }
}
