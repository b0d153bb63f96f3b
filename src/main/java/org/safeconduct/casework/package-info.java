/** Open a case, answer, complete, decide, correct, draft; where the case stands and its diagram. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "agency",
            "casefile",
            "casefile :: page",
            "deadline",
            "document",
            "form",
            "person",
            "procedure",
            "reference",
            "safeguard",
            "vault",
            "web"
        })
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework;
