package org.safeconduct.casefile;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Track;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CaseId;
import org.safeconduct.kernel.CountryCode;

/**
 * What stands on the cover of a case file; holds nothing about persons.
 *
 * @param reference random, readable over the telephone
 * @param agency the agency that keeps the case
 * @param home country of that agency
 * @param country of return
 * @param closureCode null while the case is open
 * @param version grows with every change; for optimistic locking, never shown
 */
public record CaseHead(
        CaseId id,
        String reference,
        String procedure,
        Track track,
        AgencyCode agency,
        CountryCode home,
        CountryCode country,
        String region,
        boolean practice,
        Instant openedAt,
        @Nullable String closureCode,
        @Nullable Instant closedAt,
        int version) {

    public boolean open() {
        return closureCode == null;
    }

    /** The same cover after another change of its file. */
    public CaseHead atVersion(int later) {
        return new CaseHead(
                id,
                reference,
                procedure,
                track,
                agency,
                home,
                country,
                region,
                practice,
                openedAt,
                closureCode,
                closedAt,
                later);
    }
}
