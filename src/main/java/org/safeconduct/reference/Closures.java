package org.safeconduct.reference;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Service;

/** Closure codes of every procedure, each mapped to one of five statistics groups. */
@Service
public class Closures {

    /** The five groups that figures of different procedures are added up in. */
    public enum Group {
        RETURNED,
        PROTECTED_OR_STAY,
        CONTINUED_ELSEWHERE,
        UNRESOLVED,
        ADMINISTRATIVE
    }

    /** One closure code of one procedure. */
    public record Closure(String procedure, String code, Group group, String label) {}

    /** Codes a case of this procedure may be closed with today; refuses an unknown procedure with IllegalArgument. */
    public List<Closure> of(String procedure, Locale language) {
        throw new UnsupportedOperationException();
    }

    /** Refuses a code the procedure does not have with IllegalArgumentException. */
    public Closure closure(String procedure, String code, Locale language) {
        throw new UnsupportedOperationException();
    }
}
