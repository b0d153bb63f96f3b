/** The few words everyone shares, and the facts features publish; no Spring beans, no SQL. */
@org.springframework.modulith.ApplicationModule(type = org.springframework.modulith.ApplicationModule.Type.OPEN)
@org.jspecify.annotations.NullMarked
package org.safeconduct.kernel;
