/** Dated limits, business calendars and the clocks of cases. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "reference", "agency"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.deadline;
