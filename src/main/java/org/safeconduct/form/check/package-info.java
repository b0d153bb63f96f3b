/** Checks a whole sheet: which fields conditions leave in, what dates say about one another, what is the answer. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.form.check;
