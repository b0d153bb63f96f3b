/** Reads and checks the value of one field: characters, numbers, days, lists, each kind by its own rules. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.form.value;
