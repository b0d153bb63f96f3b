/** A room below that may use nothing. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package org.safeconduct.house.tower.lower;
