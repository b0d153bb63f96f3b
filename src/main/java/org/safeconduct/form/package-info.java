/** Reads {@code .form} definitions; renders, validates and classifies answers. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.form;
