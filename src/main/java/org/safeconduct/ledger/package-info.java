/** Append-only record of every change and every reading. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.ledger;
