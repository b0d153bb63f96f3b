/** How things stand now: open pages on every node hear that a list or a case changed, the operator how much waits. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.live;
