package org.safeconduct.person.likeness;

import org.safeconduct.TestDatabase;
import org.safeconduct.vault.Vault;

/** Makes the index of a test's database. */
public final class TestLikenesses {

    private TestLikenesses() {}

    public static Likenesses on(TestDatabase database, Vault vault) {
        return new Likenesses(database.jdbc(), database.batch(), vault);
    }
}
