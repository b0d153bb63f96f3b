/** Reads Camunda Forms JSON strictly: what this product does not render is refused, naming form and field. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.form.read;
