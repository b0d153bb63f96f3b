/** Opens cases from the start form of a procedure. */
@org.springframework.modulith.NamedInterface("opening")
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.opening;
