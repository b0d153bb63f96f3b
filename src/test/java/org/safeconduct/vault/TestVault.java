package org.safeconduct.vault;

import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A vault with keys of its own over a test's database. */
public final class TestVault {

    private TestVault() {}

    public static Vault on(JdbcClient jdbc) {
        return on(jdbc, keys());
    }

    static Vault on(JdbcClient jdbc, Keyring keyring) {
        BlindIndex index = new BlindIndex(keyring);
        return new Vault(new DataKeys(jdbc, keyring, index), index, keyring);
    }

    static Keyring keys() {
        try {
            return Keyring.generate();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
