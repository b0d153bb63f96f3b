package org.safeconduct.agency;

import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    public Optional<Agency> find(AgencyCode code) {
        throw new UnsupportedOperationException();
    }

    /** Agencies of one country, by code. */
    public List<Agency> in(CountryCode country) {
        throw new UnsupportedOperationException();
    }

    /** Every desk a model may name. */
    public Set<Desk> desks() {
        throw new UnsupportedOperationException();
    }

    /**
     * The agencies competent for a desk in a case: those in the country that keeps the case (home) whose countries of
     * return include this one; those of the region alone if there are any, else those of the whole country, else all.
     * Anything but exactly one is for a supervisor of {@link #decidesFor}.
     *
     * @param region of the case, empty if it has none
     */
    public List<Agency> competent(Desk desk, CountryCode home, CountryCode countryOfReturn, String region) {
        throw new UnsupportedOperationException();
    }

    /** The agency whose supervisors decide when none or several are competent: the opener, or who took over from it. */
    public Agency decidesFor(AgencyCode opener) {
        throw new UnsupportedOperationException();
    }
}
