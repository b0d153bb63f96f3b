/** The description of the programs' interface. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.api;
