/** Invented staff to try the product as; exists in the demo profile only. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.demo;
