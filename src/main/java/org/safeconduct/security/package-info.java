/** Sign-in of demo personas; every request carries an actor. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "agency", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.security;
