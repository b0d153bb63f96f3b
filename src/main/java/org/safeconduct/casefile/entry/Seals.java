package org.safeconduct.casefile.entry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
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

    /** Our own: what lies sealed must not change with how pages and programs are answered. */
    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Vault vault;

    Seals(Vault vault) {
        this.vault = vault;
    }

    byte[] seal(CaseId caseId, EntryId entry, Part part) {
        try {
            byte[] plain = JSON.writeValueAsBytes(part);
            return vault.seal(caseId.value(), part.compartment(), place(entry), plain);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalStateException("entry cannot be written", unwritable);
        }
    }

    Part open(CaseId caseId, EntryId entry, Compartment compartment, byte[] sealed) {
        try {
            return JSON.readValue(vault.open(caseId.value(), compartment, place(entry), sealed), Part.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("entry cannot be read", unreadable);
        }
    }

    private static String place(EntryId entry) {
        return "case_entry_part|sealed|" + entry;
    }
}
