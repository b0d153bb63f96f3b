/** A room above. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "lower")
package org.safeconduct.house.tower.upper;
