package org.safeconduct.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.safeconduct.access.Track;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.PersonId;

/**
 * What a case begins with.
 *
 * @param procedure process key of the procedure it follows
 * @param country of return
 * @param region where the persons live, as the agency register names regions
 * @param practice an invented case of the practice space
 */
public record NewCase(
        String procedure, Track track, CountryCode country, String region, List<NewMember> members, boolean practice) {

    public NewCase {
        members = List.copyOf(members);
    }

    /**
     * One person of the case.
     *
     * @param relation to the principal, such as {@code spouse}; {@code principal} for the principal
     */
    public record NewMember(
            PersonId person,
            String relation,
            boolean principal,
            boolean adult,
            @Nullable Integer birthYear) {}
}
