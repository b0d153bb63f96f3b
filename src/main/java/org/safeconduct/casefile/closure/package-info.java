/** Closing a case with its code, and opening it again. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.closure;
