/** Pages and panels of a case file, its door, and the same as JSON. */
@org.springframework.modulith.NamedInterface("page")
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.page;
