package org.safeconduct.access;

import java.util.Optional;

/** One pure function: who may do what with which compartments of a case, and why. No I/O, so it can be enumerated. */
public final class Access {

    private Access() {}

    /** Decides one question; deny unless a rule permits, and some denials no rule lifts. */
    public static Ruling decide(Question question) {
        Optional<Denial> denial = Denial.of(question);
        if (denial.isPresent()) {
            return Ruling.absent(denial.get().name());
        }
        return Permit.of(question)
                .map(permit -> new Reach(question, permit).ruling())
                .orElseGet(() -> Ruling.absent("default"));
    }
}
