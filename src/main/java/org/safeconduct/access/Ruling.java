package org.safeconduct.access;

import java.util.List;
import java.util.Set;
import org.safeconduct.kernel.Compartment;

/**
 * The answer. NOTE in any of the sets means the notes of the actor's own agency.
 *
 * @param known whether the case exists for this actor at all; otherwise everything is refused as absent
 * @param read compartments that may be read in full
 * @param fixed compartments of which only the fixed subset may be read (fields marked {@code fixed} in the form)
 * @param write compartments that may be written
 * @param collect compartments that may be written but not read back
 * @param reasoned those of {@code read} and {@code fixed} that are shown only once a reason is stated
 * @param rules ids of the rules that decided, such as {@code P1}
 */
public record Ruling(
        boolean known,
        Set<Compartment> read,
        Set<Compartment> fixed,
        Set<Compartment> write,
        Set<Compartment> collect,
        Set<Compartment> reasoned,
        List<String> rules) {

    public Ruling {
        read = Set.copyOf(read);
        fixed = Set.copyOf(fixed);
        write = Set.copyOf(write);
        collect = Set.copyOf(collect);
        reasoned = Set.copyOf(reasoned);
        rules = List.copyOf(rules);
    }

    /** Nothing, as if there were nothing. */
    public static Ruling absent(String rule) {
        return new Ruling(false, Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), List.of(rule));
    }

    /** The same once a reason is stated. */
    public Ruling withReason() {
        return new Ruling(known, read, fixed, write, collect, Set.of(), rules);
    }
}
