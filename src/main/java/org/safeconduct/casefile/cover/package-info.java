/** Covers of case files: their reference and their rows. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casefile.cover;
