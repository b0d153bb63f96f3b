/** Several pieces of work at once: taken on or handed over after a look at what will happen, and undone for a while. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.worklist.selection;
