package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Dated code lists, with labels in every language of the interface; {@code countries} and {@code languages} too. */
@Service
public class CodeLists {

    /** One value of a list. */
    public record Code(String key, String label) {}

    /** Names of all lists. */
    public Set<String> names() {
        throw new UnsupportedOperationException();
    }

    /** Values valid today in list order; refuses an unknown list with IllegalArgumentException. */
    public List<Code> list(String name, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Label of a value, past ones included; refuses an unknown list or key with IllegalArgumentException. */
    public String label(String list, String key, Locale language) {
        throw new UnsupportedOperationException();
    }
}
