package org.safeconduct.reference;

import java.util.Optional;
import org.safeconduct.kernel.CountryCode;
import org.springframework.stereotype.Service;

/** Working calendars: zone, weekend and holidays of a place. */
@Service
public class Calendars {

    public Optional<WorkCalendar> calendar(String id) {
        throw new UnsupportedOperationException();
    }

    /** The national calendar, or one without holidays where none is loaded. */
    public WorkCalendar of(CountryCode country) {
        throw new UnsupportedOperationException();
    }
}
