package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.kernel.CountryCode;
import org.springframework.stereotype.Service;

/** Countries with the names and traps of their codes; nothing is ever shown by code alone. */
@Service
public class Countries {

    public List<Country> all() {
        throw new UnsupportedOperationException();
    }

    public Optional<Country> find(CountryCode code) {
        throw new UnsupportedOperationException();
    }

    /** Name and, where two are easily confused, the capital: "Niger (Niamey)". */
    public String label(CountryCode code, Locale language) {
        throw new UnsupportedOperationException();
    }
}
