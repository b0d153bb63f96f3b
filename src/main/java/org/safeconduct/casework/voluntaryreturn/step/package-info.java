/** Rules on single steps of a voluntary return: what must be covered, which dates count. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.voluntaryreturn.step;
