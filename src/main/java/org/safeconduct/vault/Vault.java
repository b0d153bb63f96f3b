package org.safeconduct.vault;

import com.google.crypto.tink.Aead;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.UUID;
import org.safeconduct.kernel.Compartment;
import org.springframework.stereotype.Service;

/**
 * Seals and opens personal data. The owner is a case or a person; each owner has one data key per compartment, wrapped
 * by the compartment's key. What was sealed for one place ({@code table|column|row}) opens nowhere else.
 */
@Service
public class Vault {

    private static final byte FORMAT = 1;

    private final DataKeys keys;
    private final BlindIndex index;
    private final Keyring keyring;

    Vault(DataKeys keys, BlindIndex index, Keyring keyring) {
        this.keys = keys;
        this.index = index;
        this.keyring = keyring;
    }

    /** Seals text for a place; creates the owner's key on first use, in the caller's transaction. */
    public byte[] seal(UUID owner, Compartment compartment, String place, byte[] plain) {
        try {
            Aead key = keys.forSealing(owner, compartment);
            byte[] sealed = key.encrypt(plain, context(place, compartment));
            return ByteBuffer.allocate(sealed.length + 1)
                    .put(FORMAT)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("cannot seal", failed);
        }
    }

    /** Opens what was sealed for exactly this place; throws IllegalStateException when it was altered or moved. */
    public byte[] open(UUID owner, Compartment compartment, String place, byte[] sealed) {
        if (sealed.length == 0 || sealed[0] != FORMAT) {
            throw new IllegalStateException("not sealed by this vault");
        }
        try {
            byte[] content = Arrays.copyOfRange(sealed, 1, sealed.length);
            return keys.forOpening(owner, compartment).decrypt(content, context(place, compartment));
        } catch (GeneralSecurityException altered) {
            throw new IllegalStateException("altered, moved, or sealed for another owner", altered);
        }
    }

    /** Blind index of a normalised value for one column: equal values are found without being readable. */
    public String index(String column, String normalised) {
        return index.of(column, normalised);
    }

    private byte[] context(String place, Compartment compartment) {
        return (keyring.instance() + "|" + place + "|" + compartment + "|" + FORMAT).getBytes(StandardCharsets.UTF_8);
    }
}
