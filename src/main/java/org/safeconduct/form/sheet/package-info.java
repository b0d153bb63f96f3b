/** What was typed, sorted by field and line; flat names, JSON and back. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.form.sheet;
