/** What the application does by itself, on one of its nodes at a time. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.web.duty;
