/** Which models a build brings, which are in force, and that only a newer build puts its own into force. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.procedure.edition;
