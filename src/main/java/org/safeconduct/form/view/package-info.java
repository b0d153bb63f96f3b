/** Prepares forms and stored answers for their templates. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.form.view;
