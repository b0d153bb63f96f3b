/** Putting mistakes right by the form that asked: corrections, moves, another member. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.amendment;
