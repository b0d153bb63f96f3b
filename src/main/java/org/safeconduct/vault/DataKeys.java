package org.safeconduct.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.UUID;
import org.safeconduct.kernel.Compartment;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The data keys, one per owner and compartment, each wrapped by its compartment's key. A row tells neither owner nor
 * compartment: that somebody has a key for trafficking is itself secret.
 */
@Repository
class DataKeys {

    private static final int CACHED = 4096;

    private final JdbcClient jdbc;
    private final Keyring keyring;
    private final BlindIndex index;
    private final UnwrappedKeys unwrapped = new UnwrappedKeys(CACHED);

    DataKeys(JdbcClient jdbc, Keyring keyring, BlindIndex index) {
        this.jdbc = jdbc;
        this.keyring = keyring;
        this.index = index;
    }

    /** The key to seal with; made in the caller's transaction if there is none. */
    Aead forSealing(UUID owner, Compartment compartment) {
        return unwrapped.get(
                id(owner, compartment), id -> find(id, compartment).orElseGet(() -> create(id, compartment)));
    }

    Aead forOpening(UUID owner, Compartment compartment) {
        return unwrapped.get(
                id(owner, compartment),
                id -> find(id, compartment).orElseThrow(() -> new IllegalStateException("no such key")));
    }

    private Optional<Aead> find(String id, Compartment compartment) {
        return jdbc.sql("select wrapped from vault_key where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .map(wrapped -> unwrap(id, compartment, wrapped));
    }

    private Aead create(String id, Compartment compartment) {
        try {
            KeysetHandle fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            byte[] wrapped = TinkProtoKeysetFormat.serializeEncryptedKeyset(
                    fresh, keyring.wrapping(compartment), context(id, compartment));
            jdbc.sql("insert into vault_key (id, wrapped) values (:id, :wrapped)")
                    .param("id", id)
                    .param("wrapped", wrapped)
                    .update();
            return fresh.getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (DuplicateKeyException somebodyWasFaster) {
            return find(id, compartment).orElseThrow();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot make a data key", failed);
        }
    }

    private Aead unwrap(String id, Compartment compartment, byte[] wrapped) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, keyring.wrapping(compartment), context(id, compartment))
                    .getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException foreign) {
            throw new IllegalStateException(
                    "a data key does not open: it was altered or " + VaultSettings.PROPERTY + " is not this database's",
                    foreign);
        }
    }

    private String id(UUID owner, Compartment compartment) {
        return index.of("vault_key.id", owner + "|" + compartment);
    }

    private byte[] context(String id, Compartment compartment) {
        return (keyring.instance() + "|vault_key|wrapped|" + id + "|" + compartment + "|1")
                .getBytes(StandardCharsets.UTF_8);
    }
}
