/** Filters of the worklist kept under a name: one's own, and those a supervisor shares with the agency. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.saved;
