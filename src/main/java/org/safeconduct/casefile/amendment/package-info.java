/** Putting mistakes right: corrections, moves, another member, closing and opening again. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.amendment;
