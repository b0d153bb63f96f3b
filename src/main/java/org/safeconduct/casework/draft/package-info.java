/** What becomes of drafts when the file they were written for changes. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.casework.draft;
