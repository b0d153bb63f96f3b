/** The only door to Camunda: catalogue of procedures, open, complete, correlate, decide; engine events in our words. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure;
