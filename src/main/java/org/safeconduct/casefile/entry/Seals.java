package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.safeconduct.casefile.entry.Filed.Part;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.Compartment;
import org.safeconduct.kernel.EntryId;
import org.safeconduct.vault.Vault;
import org.springframework.stereotype.Component;

/** Parts of entries, sealed for their case, compartment and place. */
@Component
class Seals {

    private final Vault vault;
    private final ObjectMapper json;

    Seals(Vault vault, ObjectMapper json) {
        this.vault = vault;
        this.json = json;
    }

    byte[] seal(CaseId caseId, EntryId entry, Part part) {
        try {
            byte[] plain = json.writeValueAsBytes(part);
            return vault.seal(caseId.value(), part.compartment(), place(entry), plain);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("entry cannot be written", unwritable);
        }
    }

    Part open(CaseId caseId, EntryId entry, Compartment compartment, byte[] sealed) {
        try {
            return json.readValue(vault.open(caseId.value(), compartment, place(entry), sealed), Part.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("entry cannot be read", unreadable);
        }
    }

    private static String place(EntryId entry) {
        return "case_entry_part|sealed|" + entry;
    }
}
