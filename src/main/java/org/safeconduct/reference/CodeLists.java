package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Dated code lists of section C.7, with labels in every language of the interface. */
@Service
public class CodeLists {

    /** One value of a list. */
    public record Code(String key, String label) {}

    /** Values valid today in list order; refuses an unknown list with IllegalArgumentException. */
    public List<Code> list(String name, Locale language) {
        throw new UnsupportedOperationException();
    }

    public String label(String list, String key, Locale language) {
        throw new UnsupportedOperationException();
    }
}
