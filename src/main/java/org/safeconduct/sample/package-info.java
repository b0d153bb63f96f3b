/** Invented cases for the demo and the practice space, made through the same front doors that people use. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {
            "kernel",
            "agency",
            "casefile",
            "casework",
            "casework :: opening",
            "casework :: sheet",
            "casework :: voluntaryreturn",
            "deadline",
            "document",
            "form",
            "procedure",
            "reference",
            "worklist"
        })
@org.jspecify.annotations.NullMarked
package org.safeconduct.sample;
