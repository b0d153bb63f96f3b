package org.safeconduct.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Dated time limits; changing one is a new row and never alters a running clock. */
@Service
public class Limits {

    /** Ids of all limits, past ones included. */
    public Set<String> ids() {
        throw new UnsupportedOperationException();
    }

    public Optional<Limit> on(String id, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
