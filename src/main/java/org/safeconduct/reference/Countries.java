package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.safeconduct.kernel.CountryCode;
import org.springframework.stereotype.Service;

/** Countries with the names and traps of their codes; nothing is ever shown by code alone. */
@Service
public class Countries {

    /** Countries and territories, by English name. */
    public List<Country> all() {
        throw new UnsupportedOperationException();
    }

    /** What a nationality field accepts: countries, and codes such as XXA (stateless) or XXX (unknown). */
    public List<Country> nationalities() {
        throw new UnsupportedOperationException();
    }

    public Optional<Country> find(CountryCode code) {
        throw new UnsupportedOperationException();
    }

    /** Name and, where two are easily confused, the capital: "Niger (Niamey)". */
    public String label(CountryCode code, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Countries whose name, capital, synonym or code fits what was typed, in any language and spelling; best first. */
    public List<Country> search(String text) {
        throw new UnsupportedOperationException();
    }
}
