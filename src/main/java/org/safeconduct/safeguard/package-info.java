/** Consent, voluntariness and gate checks: which protections apply, whether they are met. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "casefile", "person", "procedure"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.safeguard;
