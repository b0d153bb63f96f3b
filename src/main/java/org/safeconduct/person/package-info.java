/** Persons: identities, names in any script, safe contact, search among one's own. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "reference", "vault"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.person;
