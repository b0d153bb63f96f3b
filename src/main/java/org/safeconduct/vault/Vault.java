package org.safeconduct.vault;

import java.util.UUID;
import org.safeconduct.kernel.Compartment;
import org.springframework.stereotype.Service;

/**
 * Seals and opens personal data. The owner is a case or a person; each owner has one data key per compartment, wrapped
 * by the compartment's key. What was sealed for one place ({@code table|column|row}) opens nowhere else.
 */
@Service
public class Vault {

    /** Seals text for a place; creates the owner's key on first use, in the caller's transaction. */
    public byte[] seal(UUID owner, Compartment compartment, String place, byte[] plain) {
        throw new UnsupportedOperationException();
    }

    /** Opens what was sealed for exactly this place; throws IllegalStateException when it was altered or moved. */
    public byte[] open(UUID owner, Compartment compartment, String place, byte[] sealed) {
        throw new UnsupportedOperationException();
    }

    /** Blind index of a normalised value for one column: equal values are found without being readable. */
    public String index(String column, String normalised) {
        throw new UnsupportedOperationException();
    }
}
