package org.safeconduct.person.likeness;

import org.safeconduct.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Makes the index of a test's database. */
public final class TestLikenesses {

    private TestLikenesses() {}

    public static Likenesses on(JdbcClient jdbc, Vault vault) {
        return new Likenesses(jdbc, vault);
    }
}
