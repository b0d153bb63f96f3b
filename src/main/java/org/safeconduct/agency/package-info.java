/** Agencies: country, kind, competence, languages, calendars, contact points. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "reference"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.agency;
