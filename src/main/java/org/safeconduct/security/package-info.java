/** Sign-in of staff, through an identity provider or as the demo's colleagues; every request carries an actor. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "agency", "ledger", "reference", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.security;
