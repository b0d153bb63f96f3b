/** Forms sent after a session had ended: kept sealed for their sender, who gets them back after signing in. */
@org.jspecify.annotations.NullMarked
package org.safeconduct.security.kept;
