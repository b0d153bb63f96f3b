/** My work: offer, claim, hand to a colleague, appointments, today. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "agency",
            "casework",
            "casework :: opening",
            "casefile",
            "casefile :: while-locked",
            "ledger",
            "reference",
            "vault"
        })
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist;
