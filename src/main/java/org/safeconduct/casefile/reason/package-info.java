/** Reading sensitive parts of a case one supervises: with a stated reason, for a few hours, on record. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.reason;
