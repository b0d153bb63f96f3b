/** Dated reference data: countries, code lists, amounts, calendars. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.reference;
