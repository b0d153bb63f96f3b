package org.safeconduct.vault;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.HmacPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.safeconduct.kernel.Compartment;

/** The root keys of one instance: one that wraps data keys per compartment, one from which index keys are derived. */
final class Keyring {

    private static final int BYTES = 32;

    private final UUID instance;
    private final Map<Compartment, KeysetHandle> wrapping;
    private final KeysetHandle indexing;

    Keyring(UUID instance, Map<Compartment, KeysetHandle> wrapping, KeysetHandle indexing) {
        this.instance = instance;
        this.wrapping = new EnumMap<>(wrapping);
        this.indexing = indexing;
    }

    static void registerAlgorithms() throws GeneralSecurityException {
        AeadConfig.register();
        PrfConfig.register();
    }

    static Keyring generate() throws GeneralSecurityException {
        registerAlgorithms();
        Map<Compartment, KeysetHandle> wrapping = new EnumMap<>(Compartment.class);
        for (Compartment compartment : Compartment.values()) {
            wrapping.put(compartment, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM));
        }
        HmacPrfParameters index = HmacPrfParameters.builder()
                .setKeySizeBytes(BYTES)
                .setHashType(HmacPrfParameters.HashType.SHA256)
                .build();
        return new Keyring(UUID.randomUUID(), wrapping, KeysetHandle.generateNew(index));
    }

    UUID instance() {
        return instance;
    }

    Map<Compartment, KeysetHandle> wrapping() {
        return wrapping;
    }

    KeysetHandle indexing() {
        return indexing;
    }

    Aead wrapping(Compartment compartment) throws GeneralSecurityException {
        KeysetHandle handle = wrapping.get(compartment);
        if (handle == null) {
            throw new GeneralSecurityException("no key for " + compartment);
        }
        return handle.getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /** Key of one blind index; another column gets another key. */
    byte[] indexKey(byte[] column) throws GeneralSecurityException {
        return indexing.getPrimitive(RegistryConfiguration.get(), PrfSet.class).computePrimary(column, BYTES);
    }
}
