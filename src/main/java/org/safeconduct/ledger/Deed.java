package org.safeconduct.ledger;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.safeconduct.kernel.Compartment;

/**
 * What was done, without any content.
 *
 * @param what keys of fields or names of panels, never their values; anything else is refused
 */
public record Deed(Act act, Set<Compartment> compartments, List<String> what) {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.\\[\\]-]{0,99}");

    /** Kinds of deeds, after Article 25 of the Law Enforcement Directive. */
    public enum Act {
        COLLECT,
        ALTER,
        CONSULT,
        DISCLOSE,
        ERASE,
        LOGIN,
        REFUSE,
        ADMIN
    }

    public Deed {
        compartments = Set.copyOf(compartments);
        what = List.copyOf(what);
        if (!what.stream().allMatch(key -> KEY.matcher(key).matches())) {
            throw new IllegalArgumentException("the ledger takes keys, not content");
        }
    }

    public static Deed of(Act act, Collection<Compartment> compartments, String... what) {
        return new Deed(act, Set.copyOf(compartments), List.of(what));
    }
}
