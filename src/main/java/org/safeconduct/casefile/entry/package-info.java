/** Entries as they lie in the file: sealed part by part, folded into what holds now. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.entry;
