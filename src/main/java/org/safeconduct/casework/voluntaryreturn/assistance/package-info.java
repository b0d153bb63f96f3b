/** The package: what the table is asked, and what may be granted. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.assistance;
