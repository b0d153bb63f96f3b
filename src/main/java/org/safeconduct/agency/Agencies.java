package org.safeconduct.agency;

import java.util.List;
import org.safeconduct.kernel.AgencyCode;
import org.safeconduct.kernel.CountryCode;
import org.safeconduct.kernel.Desk;
import org.springframework.stereotype.Service;

/** Front door to the register of agencies, as of today. */
@Service
public class Agencies {

    public List<Agency> all() {
        throw new UnsupportedOperationException();
    }

    /** Refuses an agency the register does not hold as NOT_FOUND. */
    public Agency agency(AgencyCode code) {
        throw new UnsupportedOperationException();
    }

    /**
     * The agencies competent for a desk in a case: those in the country that keeps the case (home), whose countries of
     * return include this one; an agency of the same region first. Anything but exactly one is for a supervisor.
     */
    public List<Agency> competent(Desk desk, CountryCode home, CountryCode countryOfReturn, String region) {
        throw new UnsupportedOperationException();
    }
}
