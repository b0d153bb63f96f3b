/** Field encryption per case or person and compartment, and blind indexes. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.vault;
