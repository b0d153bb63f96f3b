package org.safeconduct.ledger;

import java.time.Clock;
import org.safeconduct.TestDatabase;
import org.safeconduct.vault.Vault;

/** A ledger over a test's database. */
public final class TestLedger {

    private TestLedger() {}

    public static Ledger on(TestDatabase database, Vault vault, Clock clock) {
        return new Ledger(new LedgerEvents(database.jdbc(), vault, clock), database.transactions());
    }
}
