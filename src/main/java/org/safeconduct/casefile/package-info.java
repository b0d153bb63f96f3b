/** The case: entries, members, participants, timeline; guards every {@code /cases/{caseId}/**}. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "access", "agency", "ledger", "person", "reference", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile;
